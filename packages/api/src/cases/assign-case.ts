import type { AssignCase, Case } from '@lianxin/contract';
import type { Runtime } from '../app/index.ts';
import { commandCase } from './command-case.ts';
import type { Commanded } from './commanded.ts';
import { handOver, planHandOver } from './hand-over.ts';

/** Hands a case to a department, or to a lead and co-handling ones; after a first "dissatisfied" again. */
export function assignCase(
  runtime: Runtime,
  { body, ...command }: Commanded<AssignCase>,
): Promise<Case> {
  const { version, department, coDepartments, text, note } = body;
  const assignments = planHandOver(runtime, { department, coDepartments, now: command.now });
  return commandCase(runtime, {
    ...command,
    name: 'assign',
    version,
    texts: [{ path: 'text', text, as: 'public' }],
    decide: ({ petition }) => ({
      kind: petition.state === 'reopened' ? 'redo_ordered' : 'assigned',
      to: 'handling',
      text,
      note,
      data: { departments: assignments.map(({ departmentId }) => departmentId) },
      after: { assignments },
    }),
    also: (transaction, desk) => handOver(runtime, { transaction, desk, assignments }),
  });
}
