import type {
  ApproveAssignment,
  Assignment,
  CancelAssignment,
  RedoAssignment,
} from '@lianxin/contract';
import type { CaseRow } from '@lianxin/db';
import { isAssignmentOpen, reportClockOf, startClock } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { newClockRow } from '../clocks/index.ts';
import { isRedo } from '../petitions/index.ts';
import { newId } from '../texts/index.ts';
import { assignmentsAfter, commandAssignment, type AssignmentDesk } from './command-assignment.ts';
import type { Commanded } from './commanded.ts';

/** The station approves a report; then it can reply. */
export function approveAssignment(
  runtime: Runtime,
  { body, ...command }: Commanded<ApproveAssignment>,
): Promise<Assignment> {
  const { version, note } = body;
  return commandAssignment(runtime, {
    ...command,
    version,
    decide: ({ now }) => ({
      from: ['reported'],
      to: 'approved',
      set: { endedAt: now },
      move: { kind: 'assignment_approved', note },
    }),
  });
}

function newReportClock(runtime: Runtime, desk: AssignmentDesk) {
  const { petition, assignment, now, rules, calendar } = desk;
  const kind = reportClockOf({ redo: isRedo(petition) });
  const clock = startClock({ kind, grade: petition.grade, at: now, rules });
  return newClockRow(clock, { id: newId(runtime, now), calendar, assignmentId: assignment.id });
}

/** The station sends a report back; the department gets the time for it anew. */
export function redoAssignment(
  runtime: Runtime,
  { body, ...command }: Commanded<RedoAssignment>,
): Promise<Assignment> {
  const { version, reason } = body;
  return commandAssignment(runtime, {
    ...command,
    version,
    decide: (desk) => ({
      from: ['reported'],
      to: 'taken',
      keeps: 'reasonTextId',
      move: {
        kind: 'assignment_redo',
        note: reason,
        startsClocks: [newReportClock(runtime, desk)],
      },
    }),
  });
}

/** Whether nothing is left that anybody handles or has handled in this round. */
function isLast(petition: CaseRow, id: string): boolean {
  return assignmentsAfter(petition, { id, state: 'cancelled' }).every(
    ({ state }) => !isAssignmentOpen(state) && state !== 'approved',
  );
}

/** The station takes an assignment back; with the last one the case is the station's again. */
export function cancelAssignment(
  runtime: Runtime,
  { body, ...command }: Commanded<CancelAssignment>,
): Promise<Assignment> {
  const { version, reason } = body;
  return commandAssignment(runtime, {
    ...command,
    version,
    decide: ({ petition, assignment, now }) => ({
      from: ['assigned', 'taken'],
      to: 'cancelled',
      set: { endedAt: now },
      keeps: 'reasonTextId',
      move: {
        kind: 'assignment_cancelled',
        note: reason,
        endsClocks: assignment.clocks.map(({ id }) => id),
        ...(petition.state === 'handling' && isLast(petition, assignment.id) && { to: 'accepted' }),
      },
    }),
  });
}
