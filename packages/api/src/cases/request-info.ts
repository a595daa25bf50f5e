import type { Case, RequestInfo } from '@lianxin/contract';
import type { Runtime } from '../app/index.ts';
import { commandCase } from './command-case.ts';
import type { Commanded } from './commanded.ts';

/** Asks the resident to add something; the other limits wait meanwhile. */
export function requestInfo(
  runtime: Runtime,
  { body, ...command }: Commanded<RequestInfo>,
): Promise<Case> {
  const { version, question, note } = body;
  return commandCase(runtime, {
    ...command,
    name: 'request-info',
    version,
    texts: [{ path: 'question', text: question, as: 'public' }],
    decide: () => ({
      kind: 'info_requested',
      to: 'needs_info',
      text: question,
      textAs: ['questionTextId'],
      note,
    }),
  });
}
