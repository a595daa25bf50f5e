import type { AssignmentState } from '@lianxin/contract';
import { Refusal } from '../refusal/index.ts';

/** Where an assignment may go. An extension is a request beside it, not a state. */
export const assignmentTransitions = {
  assigned: ['taken', 'return_requested', 'cancelled'],
  taken: ['reported', 'return_requested', 'cancelled'],
  return_requested: ['returned', 'assigned', 'taken'],
  returned: [],
  reported: ['approved', 'taken'],
  approved: [],
  cancelled: [],
} as const satisfies Record<AssignmentState, readonly AssignmentState[]>;

/** A change of an assignment's state; `cameFrom` is the state before `return_requested`. */
export interface WantedAssignmentTransition {
  readonly from: AssignmentState;
  readonly to: AssignmentState;
  readonly cameFrom?: AssignmentState | null;
}

/** Why a change is not allowed, or null where it is. */
export function refuseAssignmentTransition({
  from,
  to,
  cameFrom = null,
}: WantedAssignmentTransition): Refusal | null {
  const next: readonly AssignmentState[] = assignmentTransitions[from];
  const goesBack = from === 'return_requested' && to !== 'returned';
  const allowed = next.includes(to) && (!goesBack || cameFrom === to);
  return allowed ? null : new Refusal('transition_refused');
}

/** Throws the refusal of a change that is not allowed. */
export function assertAssignmentTransition(wanted: WantedAssignmentTransition): void {
  const refusal = refuseAssignmentTransition(wanted);
  if (refusal) throw refusal;
}

const OPEN: readonly AssignmentState[] = ['assigned', 'taken', 'return_requested', 'reported'];

/** Whether the department, or the station after its report, still has something to do. */
export function isAssignmentOpen(state: AssignmentState): boolean {
  return OPEN.includes(state);
}
