import type {
  DeclineReason,
  Grade,
  HolderKind,
  PetitionEventKind,
  PetitionState,
  Rating,
  Step,
} from '@lianxin/contract';
import { clockOfJson, type Clock, type ClockJson } from '../clocks/index.ts';
import type { Access } from '../codes/index.ts';
import type { Queries } from '../drivers/index.ts';
import type { ActorRole, EventData } from '../events/index.ts';

export interface TrackedEventRow {
  readonly id: string;
  readonly kind: PetitionEventKind;
  readonly at: Date;
  readonly actorRole: ActorRole;
  /** Name of the department or deputy that acted; never a staff member's. */
  readonly actorName: string | null;
  readonly fromState: PetitionState | null;
  readonly toState: PetitionState | null;
  readonly data: EventData;
  /** A public text approved by staff; null where the resident acted. */
  readonly text: string | null;
  /** The resident's own words; null for a follower. */
  readonly ownText: string | null;
}

export interface TrackedRow {
  readonly access: Access;
  readonly id: string;
  readonly version: number;
  readonly state: PetitionState;
  readonly step: Step;
  readonly cameFrom: PetitionState | null;
  readonly grade: Grade | null;
  readonly ruleVersion: number;
  readonly categoryId: string;
  readonly categoryName: string;
  readonly stationId: string;
  readonly stationName: string;
  readonly stationPhone: string | null;
  readonly holderKind: HolderKind;
  readonly holderName: string | null;
  readonly holderSince: Date;
  readonly anonymous: boolean;
  readonly receivedAt: Date;
  readonly publicTitle: string | null;
  readonly question: string | null;
  readonly declineReason: DeclineReason | null;
  readonly declineProposed: DeclineReason | null;
  readonly objectedAt: Date | null;
  readonly objectionDecidedAt: Date | null;
  readonly replyText: string | null;
  readonly repliedAt: Date | null;
  readonly rating: Rating | null;
  readonly dissatisfactions: number;
  readonly afterClosed: boolean;
  readonly followers: number;
  readonly uploads: number;
  /** The petition's own running clock. */
  readonly clock: Clock | null;
  /** Newest first. */
  readonly events: TrackedEventRow[];
  /** All null for a follower. Contact fields are encrypted. */
  readonly ownTitle: string | null;
  readonly ownContent: string | null;
  readonly ownAddress: string | null;
  readonly contactName: Buffer | null;
  readonly contactPhone: Buffer | null;
}

/** Where nobody who acted has a name for the public, the statement looks for none. */
type EventJson = Omit<TrackedEventRow, 'at' | 'actorName'> & {
  readonly at: string;
  readonly actorName?: string | null;
};

type Row = Omit<TrackedRow, 'clock' | 'events'> & {
  readonly clock: ClockJson | null;
  readonly events: readonly EventJson[];
};

function eventOfJson({ at, actorName = null, ...event }: EventJson): TrackedEventRow {
  return { ...event, actorName, at: new Date(at) };
}

/**
 * Everything that a tracker shows, in one round trip. By the keyed hash of a code that has not ended,
 * or by the id of a petition whose owner was authenticated; null where the tenant has no such one.
 */
export async function trackPetition(
  queries: Queries,
  { tenantId, ...by }: { tenantId: string } & ({ codeHash: Buffer } | { ownId: string }),
): Promise<TrackedRow | null> {
  const [row] = await queries.query<Row>('select * from track_petition($1, $2, $3)', [
    tenantId,
    'codeHash' in by ? by.codeHash : null,
    'ownId' in by ? by.ownId : null,
  ]);
  if (!row) return null;
  const events = row.events.map(eventOfJson);
  return { ...row, events, clock: row.clock && clockOfJson(row.clock) };
}
