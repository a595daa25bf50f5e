import type { PetitionEventKind, PetitionState } from '@lianxin/contract';
import type { EventData, NewClock, PetitionChanges } from '@lianxin/db';
import type { Runtime } from '../app/index.ts';
import type { Mover, MovingContext, MovingPetition } from './moving-petition.ts';

/** A column that holds a text. */
type TextColumn =
  | 'matterTextId'
  | 'publicTitleTextId'
  | 'questionTextId'
  | 'declineTextId'
  | 'objectionTextId'
  | 'replyTextId';

/** What somebody does to a petition; holder, limits, ids and messages follow from it. */
export interface Move {
  readonly kind: PetitionEventKind;
  readonly by: Mover;
  readonly to?: PetitionState;
  /** For the public, or the resident's own words where the resident acts. */
  readonly text?: string | undefined;
  /** Columns that keep the text too. */
  readonly textAs?: readonly TextColumn[];
  /** Internal. */
  readonly note?: string | undefined;
  /** Texts that stand in columns only. */
  readonly columns?: { readonly [Column in TextColumn]?: string };
  readonly data?: EventData;
  readonly set?: PetitionChanges;
  /** The version that the person saw; residents have none. */
  readonly version?: number;
  readonly raisesVersion?: boolean;
  /** The petition as it is afterwards, where more changes than `to` and `set` say. */
  readonly after?: Partial<MovingPetition>;
  /** When the new limit began, where that is not now. */
  readonly clockFrom?: Date;
  /** Clocks of assignments that end or start with it. */
  readonly endsClocks?: readonly string[];
  readonly startsClocks?: readonly NewClock[];
  readonly uploads?: { readonly ids: readonly string[]; readonly credential: string };
}

/** A move on its way to become one statement. */
export interface Planned {
  readonly runtime: Pick<Runtime, 'randomBytes'>;
  readonly petition: MovingPetition;
  readonly move: Move;
  readonly context: MovingContext;
}
