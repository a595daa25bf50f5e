import type { PetitionEventKind, PetitionState, Step } from '@lianxin/contract';
import type { ClockChange, NewClock } from '../clocks/index.ts';
import type { Queries } from '../drivers/index.ts';
import type { ActorRole, EventData } from '../events/index.ts';
import type { NewMessage } from '../outbox/index.ts';
import { textJson, type NewText } from '../texts/index.ts';
import type { Petition } from './petitions.table.ts';

/** Columns that a change may set besides the state; a key that is absent leaves its column alone. */
export type PetitionChanges = Partial<
  Pick<
    Petition,
    | 'grade'
    | 'matterTextId'
    | 'publicTitleTextId'
    | 'publicPlace'
    | 'holderKind'
    | 'holderId'
    | 'holderSince'
    | 'dueAt'
    | 'questionTextId'
    | 'declineProposed'
    | 'declineReason'
    | 'declineTextId'
    | 'objectionTextId'
    | 'objectedAt'
    | 'objectionDecidedAt'
    | 'replyTextId'
    | 'repliedAt'
    | 'rating'
    | 'dissatisfactions'
    | 'afterClosed'
    | 'closedAt'
    | 'mergedInto'
    | 'followers'
  >
> & {
  /** Words of the public title, cut by the caller; for finding likely duplicates. */
  readonly publicWords?: readonly string[];
};

export interface NewEvent {
  readonly id: string;
  readonly kind: PetitionEventKind;
  readonly at: Date;
  readonly actorRole: ActorRole;
  readonly actorId?: string | null;
  readonly data?: EventData;
  /** For the public, or the resident's own words where the resident acts; one of `texts`. */
  readonly textId?: string | null;
  /** Internal; one of `texts`. */
  readonly noteId?: string | null;
}

export interface PetitionTransition {
  readonly tenantId: string;
  readonly id: string;
  /** The state that was read. The change is refused as stale where it is no longer this one. */
  readonly from: PetitionState;
  /** The version that the person saw; absent where residents act, who have none. */
  readonly version?: number | null;
  /** Absent: the event changes no state. */
  readonly to?: {
    readonly state: PetitionState;
    readonly step: Step;
    readonly cameFrom?: PetitionState | null;
  };
  /** Raises the version without a change of state: an assignment or a public text changed. */
  readonly raisesVersion?: boolean;
  readonly event: NewEvent;
  readonly texts?: readonly NewText[];
  readonly set?: PetitionChanges;
  readonly clocks?: {
    /** Ends the petition's own running clock. */
    readonly endRunning?: boolean;
    /** Ends every running clock of its assignments too. */
    readonly endAssignments?: boolean;
    readonly start?: readonly NewClock[];
    readonly change?: readonly ClockChange[];
  };
  /** Pictures of a supplement, claimed as in a filing; needs `credential`. */
  readonly uploads?: readonly string[];
  readonly credential?: string;
  readonly messages?: readonly NewMessage[];
}

export type TransitionResult =
  | { readonly outcome: 'done'; readonly version: number }
  /** Somebody was faster: the version and state that stand now. */
  | { readonly outcome: 'stale'; readonly version: number; readonly state: PetitionState }
  | { readonly outcome: 'missing' };

interface TransitionRow {
  readonly outcome: 'done' | 'stale' | 'missing';
  readonly version: number | null;
  readonly state: PetitionState | null;
}

/**
 * The only way a petition changes: state, event, texts, clocks and messages in one round trip.
 *
 * A pair of states that the domain's table does not have is refused by the CHECK
 * `petition_events_transition`.
 */
export async function transitionPetition(
  queries: Queries,
  { tenantId, ...transition }: PetitionTransition,
): Promise<TransitionResult> {
  const change = { ...transition, texts: transition.texts?.map(textJson) ?? [] };
  const [row] = await queries.query<TransitionRow>('select * from transition_petition($1, $2)', [
    tenantId,
    change,
  ]);
  if (row?.outcome === 'done') return { outcome: 'done', version: row.version ?? 0 };
  if (row?.outcome === 'stale' && row.version !== null && row.state !== null) {
    return { outcome: 'stale', version: row.version, state: row.state };
  }
  return { outcome: 'missing' };
}
