import {
  declineReasons,
  ratings,
  type Step,
  type TrackedEvent,
  type TrackedPetition,
} from '@lianxin/contract';
import type { ActorRole, TrackedEventRow, TrackedRow } from '@lianxin/db';
import {
  describeClock,
  maskName,
  maskPhoneEnd,
  nextStates,
  stepOf,
  stepStatuses,
  toWireId,
  type Calendar,
} from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { clockOfRow } from '../clocks/index.ts';
import { openContact } from '../contacts/index.ts';
import { eventVisibility } from './event-visibility.ts';

/** What a tracked petition is shown with. */
export interface Showing {
  readonly runtime: Pick<Runtime, 'keys'>;
  readonly tenantId: string;
  readonly now: Date;
  readonly calendar: Calendar;
}

type PublicRole = TrackedEvent['by']['role'];

const PUBLIC_ROLE: Record<ActorRole, PublicRole> = {
  resident: 'resident',
  head: 'station',
  liaison: 'station',
  deputy: 'deputy',
  handler: 'department',
  supervisor: 'supervisor',
  admin: 'station',
  system: 'system',
};

function oneOf<Value extends string>(values: readonly Value[], text: unknown): Value | null {
  return values.find((value) => value === text) ?? null;
}

function nameOf(row: TrackedRow, { actorRole, actorName }: TrackedEventRow): string | null {
  return PUBLIC_ROLE[actorRole] === 'station' ? row.stationName : actorName;
}

function isShown({ access }: TrackedRow, { kind }: TrackedEventRow): boolean {
  const visibility = eventVisibility[kind];
  return visibility === 'everybody' || (visibility === 'owner' && access === 'owner');
}

function showEvent(row: TrackedRow, event: TrackedEventRow): TrackedEvent {
  const { kind, data } = event;
  return {
    id: toWireId('event', event.id),
    kind,
    at: event.at.toISOString(),
    by: { role: PUBLIC_ROLE[event.actorRole], name: nameOf(row, event) },
    from: event.fromState,
    to: event.toState,
    text: event.text ?? event.ownText,
    rating: oneOf(ratings, data.rating),
    declineReason: kind === 'declined' ? oneOf(declineReasons, data.reason) : null,
  };
}

/** When each step was first reached, from the events. */
function stepTimes({ events }: TrackedRow): Map<Step, string> {
  const times = new Map<Step, string>();
  for (const { toState, at } of events.toReversed()) {
    if (toState === null || toState === 'needs_info') continue;
    const step = stepOf(toState);
    const reached = toState === 'submitted' || step !== 'collect';
    if (reached && !times.has(step)) times.set(step, at.toISOString());
  }
  return times;
}

function showSteps(row: TrackedRow): TrackedPetition['steps'] {
  const times = stepTimes(row);
  return stepStatuses(row).map(({ step, status }) => ({
    step,
    status,
    at: status === 'ahead' ? null : (times.get(step) ?? null),
  }));
}

function showReply(row: TrackedRow): TrackedPetition['reply'] {
  if (row.replyText === null || row.repliedAt === null) return null;
  const event = row.events.find(({ kind }) => kind === 'replied' || kind === 'answered');
  const by = (event && nameOf(row, event)) ?? row.stationName;
  return { at: row.repliedAt.toISOString(), by, text: row.replyText };
}

/** What the reader may do now; what asks for more than this code is refused when it is tried. */
function showAbilities(row: TrackedRow, { now }: Showing): TrackedPetition['can'] {
  const isOwner = row.access === 'owner';
  const next = nextStates(row.state);
  return {
    supplement: isOwner && next.includes('withdrawn'),
    rate: isOwner && row.state === 'replied',
    withdraw: isOwner && next.includes('withdrawn'),
    object: isOwner && mayObject(row, now),
    needsPhoneLast4: isOwner && row.contactPhone !== null,
  };
}

/** Once, while the limit for it runs. */
export function mayObject(row: Pick<TrackedRow, 'state' | 'objectedAt' | 'clock'>, now: Date) {
  if (row.state !== 'declined' || row.objectedAt !== null) return false;
  return row.clock?.kind === 'object' && now < row.clock.dueAt;
}

function showOwn(row: TrackedRow, { runtime, tenantId }: Showing): TrackedPetition['own'] {
  if (row.access !== 'owner' || row.ownContent === null) return null;
  const place = { tenantId, petitionId: row.id };
  const name = openContact(runtime, { ...place, field: 'name', sealed: row.contactName });
  const phone = openContact(runtime, { ...place, field: 'phone', sealed: row.contactPhone });
  return {
    title: row.ownTitle,
    content: row.ownContent,
    address: row.ownAddress,
    uploads: row.uploads,
    // A code may be read over a shoulder; the last digits are what withdrawing asks for.
    contact: phone === null ? null : { name: name && maskName(name), phone: maskPhoneEnd(phone) },
    supplements: row.events
      .filter(({ kind, ownText }) => kind === 'supplemented' && ownText !== null)
      .map(({ at, ownText }) => ({ at: at.toISOString(), text: ownText ?? '' })),
  };
}

/** Nobody is told that the time for an objection is "overdue" once it is over. */
function runningClock(row: TrackedRow, now: Date) {
  const isOver = row.clock?.kind === 'object' && now >= row.clock.dueAt;
  return row.clock && !isOver ? clockOfRow(row.clock) : null;
}

/** What the holder of a code sees. */
export function showTracked(row: TrackedRow, showing: Showing): TrackedPetition {
  const { now, calendar } = showing;
  const running = runningClock(row, now);
  const clock = running && describeClock(running, { now, calendar });
  return {
    id: toWireId('petition', row.id),
    access: row.access,
    state: row.state,
    step: row.step,
    steps: showSteps(row),
    category: { id: row.categoryId, name: row.categoryName },
    publicTitle: row.publicTitle,
    grade: row.grade,
    station: {
      id: toWireId('station', row.stationId),
      name: row.stationName,
      phone: row.stationPhone,
    },
    holder: {
      kind: row.holderKind,
      name: row.holderName,
      since: row.holderSince.toISOString(),
    },
    due: clock?.due ?? null,
    why: clock?.why ?? null,
    events: row.events.filter((event) => isShown(row, event)).map((event) => showEvent(row, event)),
    question: row.state === 'needs_info' ? row.question : null,
    reply: showReply(row),
    rating: row.rating,
    followers: row.followers,
    can: showAbilities(row, showing),
    own: showOwn(row, showing),
  };
}
