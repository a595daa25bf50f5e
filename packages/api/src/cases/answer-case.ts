import type { AnswerCase, Case, ReplyCase } from '@lianxin/contract';
import type { Runtime } from '../app/index.ts';
import { commandCase } from './command-case.ts';
import type { Commanded } from './commanded.ts';

/** Answers a question on the spot; whoever answers one that was not graded graded it so. */
export function answerCase(
  runtime: Runtime,
  { body, ...command }: Commanded<AnswerCase>,
): Promise<Case> {
  const { version, text, note } = body;
  return commandCase(runtime, {
    ...command,
    name: 'answer',
    version,
    texts: [{ path: 'text', text, as: 'public' }],
    decide: ({ now }) => ({
      kind: 'answered',
      to: 'replied',
      text,
      textAs: ['replyTextId'],
      note,
      set: { grade: 'consultation', repliedAt: now, declineProposed: null },
    }),
  });
}

/** Tells the resident what came of it, from the department's approved report. */
export function replyCase(
  runtime: Runtime,
  { body, ...command }: Commanded<ReplyCase>,
): Promise<Case> {
  const { version, text, note } = body;
  return commandCase(runtime, {
    ...command,
    name: 'reply',
    version,
    texts: [{ path: 'text', text, as: 'public' }],
    decide: ({ now }) => ({
      kind: 'replied',
      to: 'replied',
      text,
      textAs: ['replyTextId'],
      note,
      set: { repliedAt: now },
    }),
  });
}
