import type { Case, GradeCase } from '@lianxin/contract';
import type { Runtime } from '../app/index.ts';
import { commandCase } from './command-case.ts';
import type { Commanded } from './commanded.ts';

/** Decides the grade; another limit then counts from the acceptance. */
export function gradeCase(
  runtime: Runtime,
  { body, ...command }: Commanded<GradeCase>,
): Promise<Case> {
  const { version, grade, note } = body;
  return commandCase(runtime, {
    ...command,
    name: 'grade',
    version,
    decide: ({ petition }) => ({
      kind: 'graded',
      note,
      data: { grade },
      set: { grade },
      clockFrom: petition.stateSince,
    }),
  });
}
