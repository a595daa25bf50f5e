import {
  steps,
  type ClockKind,
  type Grade,
  type HolderKind,
  type PetitionState,
  type Step,
} from '@lianxin/contract';

const STEP_OF: Record<PetitionState, Step | null> = {
  submitted: 'collect',
  needs_info: null,
  accepted: 'analyse',
  handling: 'handle',
  replied: 'feed_back',
  reopened: 'supervise',
  closed: 'supervise',
  declined: null,
  merged: null,
  withdrawn: null,
  lapsed: null,
};

const ENDS: readonly PetitionState[] = ['declined', 'merged', 'withdrawn', 'lapsed'];

/** The step of a state; `needs_info` and the end states keep the step that was reached. */
export function stepOf(state: PetitionState, reached: Step = 'collect'): Step {
  return STEP_OF[state] ?? reached;
}

/** Whether nothing more is to be done, unless somebody objects, unmerges or reopens. */
export function isEnded(state: PetitionState): boolean {
  return state === 'closed' || ENDS.includes(state);
}

/** Each of the five steps as a resident sees them: done, current or still ahead. */
export function stepStatuses({ state, step }: { state: PetitionState; step: Step }): {
  step: Step;
  status: 'done' | 'current' | 'ahead';
}[] {
  const present = steps.indexOf(step);
  return steps.map((each, index) => ({
    step: each,
    status: statusAt({ index, present, closed: state === 'closed' }),
  }));
}

function statusAt({ index, present, closed }: { index: number; present: number; closed: boolean }) {
  if (closed || index < present) return 'done';
  return index === present ? 'current' : 'ahead';
}

/** What the holder and the running limit of a petition depend on. */
export interface Situation {
  readonly state: PetitionState;
  readonly grade: Grade | null;
  /** A liaison proposed to decline the accepted petition, and the head has not decided. */
  readonly declineProposed: boolean;
  /** Whether the resident objected to the decline, and the supervisor has decided that. */
  readonly objection: 'none' | 'open' | 'decided';
  /** Departments have still to report; false once the station has to pass the result on. */
  readonly withDepartment: boolean;
  /** It is worked on again (重办), because the resident was dissatisfied or it was reopened. */
  readonly redo: boolean;
  /** Whether a reopened petition is the supervisor's to decide. */
  readonly withSupervisor: boolean;
}

// One may object once, so that after the decision nothing is waited for.
const CLOCK_OF_OBJECTION = {
  none: 'object',
  open: 'supervisor_decides',
  decided: null,
} as const satisfies Record<Situation['objection'], ClockKind | null>;

/** Who has the next move. */
export function holderOf(situation: Situation): HolderKind {
  switch (situation.state) {
    case 'submitted':
    case 'accepted':
      return 'station';
    case 'needs_info':
    case 'replied':
      return 'resident';
    case 'handling':
      return situation.withDepartment ? 'department' : 'station';
    case 'reopened':
      return situation.withSupervisor ? 'supervisor' : 'station';
    case 'declined':
      return situation.objection === 'open' ? 'supervisor' : 'nobody';
    case 'closed':
    case 'merged':
    case 'withdrawn':
    case 'lapsed':
      return 'nobody';
  }
}

/** The limit that runs for whoever has the next move, or null where nothing is waited for. */
export function clockOf(situation: Situation): ClockKind | null {
  switch (situation.state) {
    case 'submitted':
      return 'accept';
    case 'needs_info':
      return 'supplement';
    case 'accepted':
      return clockOfAccepted(situation);
    case 'handling':
      return situation.withDepartment ? reportClockOf(situation) : 'pass_on';
    case 'replied':
      return 'rate';
    case 'reopened':
      return situation.withSupervisor ? 'supervisor_decides' : 'hand_over';
    case 'declined':
      return CLOCK_OF_OBJECTION[situation.objection];
    case 'closed':
    case 'merged':
    case 'withdrawn':
    case 'lapsed':
      return null;
  }
}

/** The limit within which departments report. */
export function reportClockOf({ redo }: Pick<Situation, 'redo'>): 'redo' | 'report_assignment' {
  return redo ? 'redo' : 'report_assignment';
}

function clockOfAccepted({ declineProposed, grade }: Situation): ClockKind {
  if (declineProposed) return 'decide_decline';
  return grade === 'consultation' ? 'answer_consultation' : 'hand_over';
}
