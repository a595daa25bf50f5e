import type { PetitionEventKind, PetitionState } from '@lianxin/contract';
import type {
  ClockChange,
  EventData,
  NewClock,
  NewText,
  PetitionChanges,
  PetitionTransition,
} from '@lianxin/db';
import {
  assertTransition,
  clockOf,
  holderOf,
  isEnded,
  pause,
  Refusal,
  resume,
  startClock,
  stepOf,
  type Situation,
} from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { changedClockRow, clockOfRow, newClockRow } from '../clocks/index.ts';
import { newId, newText } from '../texts/index.ts';
import {
  actorOf,
  situationOf,
  type Mover,
  type MovingContext,
  type MovingPetition,
} from './moving-petition.ts';

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
  /** Starts the limit anew though its kind stays. */
  readonly restartsClock?: boolean;
  /** When the new limit began, where that is not now. */
  readonly clockFrom?: Date;
  /** Clocks of assignments that end or start with it. */
  readonly endsClocks?: readonly string[];
  readonly startsClocks?: readonly NewClock[];
  readonly uploads?: { readonly ids: readonly string[]; readonly credential: string };
}

type Ids = Pick<Runtime, 'randomBytes'>;

/** The petition as it is once the move is made. */
function petitionAfter(petition: MovingPetition, { to, set, after }: Move): MovingPetition {
  const { declineProposed, objectedAt, objectionDecidedAt, grade } = { ...petition, ...set };
  const { dissatisfactions, afterClosed } = { ...petition, ...set };
  return {
    ...petition,
    state: to ?? petition.state,
    step: stepOf(to ?? petition.state, petition.step),
    declineProposed,
    objectedAt,
    objectionDecidedAt,
    grade,
    dissatisfactions,
    afterClosed,
    ...after,
  };
}

function assertAllowed(petition: MovingPetition, move: Move): void {
  if (move.to === undefined) return;
  const { cameFrom } = petition;
  const { dissatisfactions, afterClosed } = { ...petition, ...move.set };
  const by = actorOf[move.by.role];
  if (by === null) throw new Refusal('transition_refused');
  const facts = { cameFrom, dissatisfactions, afterClosed };
  assertTransition({ from: petition.state, to: move.to, by, facts });
}

interface ClockPlan {
  readonly clocks: NonNullable<PetitionTransition['clocks']>;
  /** Due time of the clock that runs afterwards. */
  readonly dueAt: Date | null;
}

interface Planned {
  readonly runtime: Ids;
  readonly petition: MovingPetition;
  readonly move: Move;
  readonly context: MovingContext;
}

function startOf(situation: Situation, { runtime, move, context }: Planned): NewClock | null {
  const kind = clockOf(situation);
  if (kind === null) return null;
  const { now, rules, calendar } = context;
  const at = move.clockFrom ?? now;
  const clock = startClock({ kind, grade: situation.grade, at, rules });
  return newClockRow(clock, { id: newId(runtime, now), calendar });
}

/** Waiting for the resident: the running clock is set aside, those of departments pause. */
function clocksOfQuestion(planned: Planned, situation: Situation): ClockPlan {
  const { petition, context } = planned;
  const { now, calendar } = context;
  const own = petition.clock;
  const change: ClockChange[] = assignmentClocks(petition).map((row) =>
    changedClockRow(pause(clockOfRow(row), now), { id: row.id, calendar }),
  );
  if (own) {
    const aside = pause(clockOfRow(own), now);
    change.push(changedClockRow(aside, { id: own.id, calendar, endedAt: now }));
  }
  const started = startOf(situation, planned);
  return {
    clocks: { change, start: started ? [started] : [] },
    dueAt: started?.dueAt ?? null,
  };
}

/**
 * Back from the resident: what was set aside goes on with the days of waiting left out, unless the
 * case has moved on to another limit meanwhile.
 */
function clocksOfReturn(planned: Planned, situation: Situation): ClockPlan {
  const { runtime, petition, context } = planned;
  const { now, calendar } = context;
  const aside = petition.asideClock;
  const resumed =
    aside?.kind === clockOf(situation)
      ? newClockRow(
          { ...resume(clockOfRow(aside), now), stoppedAt: null },
          { id: newId(runtime, now), calendar },
        )
      : startOf(situation, planned);
  const change = assignmentClocks(petition).map((row) =>
    changedClockRow(resume(clockOfRow(row), now), { id: row.id, calendar }),
  );
  return {
    clocks: { endRunning: true, change, start: resumed ? [resumed] : [] },
    dueAt: resumed?.dueAt ?? null,
  };
}

function withAssignments(plan: ClockPlan, { move, context }: Planned): ClockPlan['clocks'] {
  const { change = [], start = [], ...rest } = plan.clocks;
  const ended = (move.endsClocks ?? []).map((id) => ({ id, endedAt: context.now }));
  return {
    ...rest,
    change: [...change, ...ended],
    start: [...start, ...(move.startsClocks ?? [])],
  };
}

function assignmentClocks({ assignments }: MovingPetition) {
  return assignments.flatMap(({ clocks }) => clocks);
}

function planClocks(planned: Planned, after: MovingPetition): ClockPlan {
  const { petition, move } = planned;
  const situation = situationOf(after);
  if (after.state === 'needs_info' && move.to) return clocksOfQuestion(planned, situation);
  const isReturn = petition.state === 'needs_info' && move.to && !isEnded(move.to);
  if (isReturn) return clocksOfReturn(planned, situation);
  const isSame = petition.clock?.kind === clockOf(situation) && move.restartsClock !== true;
  if (isSame && !(move.to && move.to !== petition.state)) {
    return { clocks: {}, dueAt: petition.clock?.dueAt ?? null };
  }
  const started = startOf(situation, planned);
  return {
    clocks: {
      endRunning: true,
      endAssignments: after.state !== 'handling',
      start: started ? [started] : [],
    },
    dueAt: started?.dueAt ?? null,
  };
}

function holderAfter(after: MovingPetition, { petition, context }: Planned): PetitionChanges {
  const holderKind = holderOf(situationOf(after));
  const lead = after.assignments.find((each) => each.lead && each.state !== 'cancelled');
  const ids = { station: after.stationId, department: lead?.departmentId ?? null };
  const holderId = holderKind === 'station' || holderKind === 'department' ? ids[holderKind] : null;
  const before = holderOf(situationOf(petition));
  // Who had it before and has it still has had it since then.
  if (before === holderKind) return { holderKind, holderId };
  return { holderKind, holderId, holderSince: context.now };
}

interface PlannedTexts {
  readonly texts: NewText[];
  readonly set: PetitionChanges;
  readonly textId: string | null;
  readonly noteId: string | null;
}

function planTexts({ runtime, move, context }: Planned): PlannedTexts {
  const make = (body: string | undefined) =>
    body === undefined ? null : newText(runtime, { body, now: context.now });
  const text = make(move.text);
  const note = make(move.note);
  const columns = Object.entries(move.columns ?? {}).flatMap(([column, body]) => {
    const made = make(body);
    return made ? [{ column, made }] : [];
  });
  const kept = (move.textAs ?? []).map((column) => [column, text?.id ?? null] as const);
  return {
    texts: [text, note, ...columns.map(({ made }) => made)].filter((each) => each !== null),
    set: Object.fromEntries([...columns.map(({ column, made }) => [column, made.id]), ...kept]),
    textId: text?.id ?? null,
    noteId: note?.id ?? null,
  };
}

/** Everything that one move writes, for the one statement that writes it. */
export function planMove(planned: Planned): PetitionTransition {
  const { runtime, petition, move, context } = planned;
  assertAllowed(petition, move);
  const after = petitionAfter(petition, move);
  const clocks = planClocks(planned, after);
  const { texts, set, textId, noteId } = planTexts(planned);
  const cameFrom = move.to === 'needs_info' ? petition.state : null;
  return {
    tenantId: context.tenantId,
    id: petition.id,
    from: petition.state,
    ...(move.version !== undefined && { version: move.version }),
    ...(move.to && { to: { state: move.to, step: after.step, cameFrom } }),
    ...(move.raisesVersion && { raisesVersion: true }),
    event: {
      id: newId(runtime, context.now),
      kind: move.kind,
      at: context.now,
      actorRole: move.by.role,
      actorId: move.by.id,
      textId,
      noteId,
      ...(move.data && { data: move.data }),
    },
    texts,
    set: { ...move.set, ...set, ...holderAfter(after, planned), dueAt: clocks.dueAt },
    clocks: withAssignments(clocks, planned),
    ...(move.uploads && { uploads: move.uploads.ids, credential: move.uploads.credential }),
    messages: [
      {
        id: newId(runtime, context.now),
        topic: 'petition_changed',
        payload: { kind: move.kind, state: after.state },
      },
    ],
  };
}
