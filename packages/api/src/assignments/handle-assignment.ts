import type { Assignment, ReportAssignment, TakeAssignment } from '@lianxin/contract';
import type { Runtime } from '../app/index.ts';
import { commandAssignment } from './command-assignment.ts';
import type { Commanded } from './commanded.ts';

/** The department signs for its assignment. */
export function takeAssignment(
  runtime: Runtime,
  { body, ...command }: Commanded<TakeAssignment>,
): Promise<Assignment> {
  const { version, text } = body;
  return commandAssignment(runtime, {
    ...command,
    version,
    texts: [{ path: 'text', text, as: 'public' }],
    decide: ({ assignment, now }) => ({
      from: ['assigned'],
      to: 'taken',
      set: { takenAt: now },
      move: {
        kind: 'assignment_taken',
        text,
        endsClocks: assignment.clocks
          .filter(({ kind }) => kind === 'take_assignment')
          .map(({ id }) => id),
      },
    }),
  });
}

/** The department reports how it handled the matter; the station reads that first. */
export function reportAssignment(
  runtime: Runtime,
  { body, ...command }: Commanded<ReportAssignment>,
): Promise<Assignment> {
  const { version, report } = body;
  return commandAssignment(runtime, {
    ...command,
    version,
    decide: ({ assignment, now }) => ({
      from: ['taken'],
      to: 'reported',
      set: { reportedAt: now },
      keeps: 'reportTextId',
      move: {
        kind: 'assignment_reported',
        note: report,
        endsClocks: assignment.clocks.map(({ id }) => id),
      },
    }),
  });
}
