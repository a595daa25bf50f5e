import type { Case, NoteCase } from '@lianxin/contract';
import type { Runtime } from '../app/index.ts';
import { commandCase } from './command-case.ts';
import type { Commanded } from './commanded.ts';

/** Adds an internal note. */
export function noteCase(
  runtime: Runtime,
  { body, ...command }: Commanded<NoteCase>,
): Promise<Case> {
  const { version, note } = body;
  return commandCase(runtime, {
    ...command,
    name: 'note',
    version,
    decide: () => ({ kind: 'noted', note }),
  });
}
