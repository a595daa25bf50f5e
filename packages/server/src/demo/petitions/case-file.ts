import {
  isRedo,
  newClockRow,
  planMove,
  type Move,
  type Mover,
  type MovingAssignment,
  type MovingPetition,
} from '@lianxin/api';
import type { Grade } from '@lianxin/contract';
import type { Clock, HistoryStep, NewClock, PetitionTransition, Submission } from '@lianxin/db';
import {
  makeUuid,
  reportClockOf,
  startClock,
  type Calendar,
  type RuleProfile,
} from '@lianxin/domain';

/** What every history of a tenant is written with. */
export interface FileDesk {
  readonly tenantId: string;
  readonly rules: RuleProfile;
  readonly calendar: Calendar;
  readonly randomBytes: (size: number) => Uint8Array;
}

type AssignmentMove = 'taken' | 'reported' | 'approved' | 'cancelled';

/**
 * The history of one petition, planned by the rules that the API moves petitions by and written in one
 * go afterwards.
 */
export class CaseFile {
  readonly steps: HistoryStep[] = [];
  readonly #desk: FileDesk;
  #petition: MovingPetition;
  #declineText: string | null = null;

  constructor(desk: FileDesk, submission: Submission) {
    this.#desk = desk;
    this.steps.push({ does: 'submit', submission });
    this.#petition = {
      id: submission.id,
      version: 1,
      state: 'submitted',
      step: 'collect',
      cameFrom: null,
      grade: null,
      stationId: submission.stationId,
      declineProposed: null,
      objectedAt: null,
      objectionDecidedAt: null,
      dissatisfactions: 0,
      afterClosed: false,
      clock: this.#row(submission.clock, submission.id),
      asideClock: null,
      assignments: [],
    };
  }

  get petition(): MovingPetition {
    return this.#petition;
  }

  get declineText(): string {
    return this.#declineText ?? '';
  }

  newId(at: Date): string {
    return makeUuid({ now: at, random: this.#desk.randomBytes(10) });
  }

  move(move: Move, at: Date): void {
    const { tenantId, rules, calendar, randomBytes } = this.#desk;
    const context = { tenantId, now: at, rules, calendar };
    const planned = planMove({ runtime: { randomBytes }, petition: this.#petition, move, context });
    // Where it came from brings it back, should the two be taken apart again.
    const transition: PetitionTransition =
      planned.to?.state === 'merged'
        ? { ...planned, to: { ...planned.to, cameFrom: this.#petition.state } }
        : planned;
    this.steps.push({ does: 'move', transition });
    if (move.textAs?.includes('declineTextId')) this.#declineText = move.text ?? null;
    this.#petition = this.#after(move, transition, at);
  }

  assign(departmentId: string, { by, text, at }: { by: Mover; text: string; at: Date }): void {
    const { tenantId } = this.#desk;
    const id = this.newId(at);
    const before = this.#petition;
    const clocks = this.#assignmentClocks(id, at);
    const assignment = { id, departmentId, lead: true, state: 'assigned' as const };
    this.move(
      {
        kind: before.state === 'reopened' ? 'redo_ordered' : 'assigned',
        by,
        to: 'handling',
        text,
        data: { departments: [departmentId] },
        after: { assignments: [{ ...assignment, clocks: [] }] },
      },
      at,
    );
    const rows = clocks.map((clock) => this.#row(clock, before.id));
    this.#petition = { ...this.#petition, assignments: [{ ...assignment, clocks: rows }] };
    this.steps.push({
      does: 'assign',
      assignment: {
        tenantId,
        id,
        petitionId: before.id,
        departmentId,
        lead: true,
        assignedAt: at,
        dueAt: clocks.at(-1)?.dueAt ?? null,
        actorRole: by.role,
        actorId: by.id,
        clocks,
      },
    });
  }

  moveAssignment(
    to: AssignmentMove,
    { move, at }: { move: Omit<Move, 'after' | 'raisesVersion' | 'data'>; at: Date },
  ): void {
    const [assignment] = this.#petition.assignments;
    if (!assignment) throw new Error('nothing was assigned');
    const clocks = to === 'taken' ? assignment.clocks.slice(1) : [];
    const moved = { ...assignment, state: to, clocks };
    const ended = assignment.clocks.filter((clock) => !clocks.includes(clock));
    this.move(
      {
        ...move,
        data: { assignment: assignment.id },
        raisesVersion: true,
        endsClocks: ended.map(({ id }) => id),
        after: { assignments: [moved] },
      },
      at,
    );
    this.#petition = { ...this.#petition, assignments: [moved] };
    this.steps.push(this.#assignmentStep(assignment, { to, by: move.by, at }));
  }

  /** What a withdrawal does to work that was not reported yet. */
  cancelAssignment(at: Date): void {
    const [assignment] = this.#petition.assignments;
    if (!assignment) return;
    const by = { role: 'resident', id: null } as const;
    this.steps.push(this.#assignmentStep(assignment, { to: 'cancelled', by, at }));
    const cancelled = { ...assignment, state: 'cancelled' as const };
    this.#petition = { ...this.#petition, assignments: [cancelled] };
  }

  #assignmentStep(
    { id, state }: MovingAssignment,
    { to, by, at }: { to: AssignmentMove; by: Mover; at: Date },
  ): HistoryStep {
    const last = this.steps.at(-1);
    const report = last?.does === 'move' ? (last.transition.event.noteId ?? null) : null;
    const set = {
      taken: { takenAt: at },
      reported: { reportedAt: at, reportTextId: report },
      approved: { endedAt: at },
      cancelled: { endedAt: at },
    }[to];
    const transition = { tenantId: this.#desk.tenantId, id, from: state, to, at, set };
    return {
      does: 'move_assignment',
      transition: { ...transition, actorRole: by.role, actorId: by.id },
    };
  }

  #assignmentClocks(assignmentId: string, at: Date): NewClock[] {
    const { rules, calendar } = this.#desk;
    const report = reportClockOf({ redo: isRedo(this.#petition) });
    const grade: Grade | null = this.#petition.grade;
    return (['take_assignment', report] as const).map((kind) =>
      newClockRow(startClock({ kind, grade, at, rules }), {
        id: this.newId(at),
        calendar,
        assignmentId,
      }),
    );
  }

  #row(clock: NewClock, petitionId: string): Clock {
    return {
      extension: 0,
      assignmentId: null,
      ...clock,
      pauses: [...(clock.pauses ?? [])],
      tenantId: this.#desk.tenantId,
      petitionId,
      endedAt: null,
    };
  }

  #after(move: Move, { to, clocks, set }: PetitionTransition, at: Date): MovingPetition {
    const before = this.#petition;
    const changed = new Map((clocks?.change ?? []).map((change) => [change.id, change]));
    const own = before.clock ? changed.get(before.clock.id) : undefined;
    const started = clocks?.start?.find((clock) => !clock.assignmentId);
    const kept = clocks?.endRunning || own?.endedAt ? null : before.clock;
    const assignments = (move.after?.assignments ?? before.assignments).map((assignment) => ({
      ...assignment,
      clocks: clocks?.endAssignments
        ? []
        : assignment.clocks
            .map((clock) => ({ ...clock, ...withoutGaps(changed.get(clock.id)) }))
            .filter(({ endedAt }) => endedAt === null),
    }));
    const aside =
      before.clock && own?.endedAt ? { ...before.clock, ...withoutGaps(own), endedAt: at } : null;
    const {
      grade,
      declineProposed,
      objectedAt,
      objectionDecidedAt,
      dissatisfactions,
      afterClosed,
    } = { ...before, ...set };
    return {
      ...before,
      version: before.version + (to || move.raisesVersion ? 1 : 0),
      state: to?.state ?? before.state,
      step: to?.step ?? before.step,
      cameFrom: to ? (to.cameFrom ?? null) : before.cameFrom,
      grade,
      declineProposed,
      objectedAt,
      objectionDecidedAt,
      dissatisfactions,
      afterClosed,
      assignments,
      clock: started ? this.#row(started, before.id) : kept,
      asideClock: to ? aside : before.asideClock,
    };
  }
}

type Change = NonNullable<NonNullable<PetitionTransition['clocks']>['change']>[number];

/** What a change says; what it leaves open stays as it was. */
function withoutGaps(change: Change | undefined): Partial<Clock> {
  if (!change) return {};
  const { id: _same, pauses, ...rest } = change;
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return pauses ? { ...said, pauses: [...pauses] } : said;
}
