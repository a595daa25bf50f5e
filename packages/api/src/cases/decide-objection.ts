import type { Case, DecideObjection } from '@lianxin/contract';
import type { Runtime } from '../app/index.ts';
import { commandCase } from './command-case.ts';
import type { Commanded } from './commanded.ts';

/** Decides a resident's objection to a decline; granted, the petition begins anew. */
export function decideObjection(
  runtime: Runtime,
  { body, ...command }: Commanded<DecideObjection>,
): Promise<Case> {
  const { version, agree, text, note } = body;
  return commandCase(runtime, {
    ...command,
    name: 'decide-objection',
    version,
    texts: [{ path: 'text', text, as: 'public' }],
    decide: ({ now }) => {
      const decided = { text, note, data: { agreed: agree } };
      return agree
        ? {
            ...decided,
            kind: 'objection_granted',
            to: 'submitted',
            set: { objectionDecidedAt: now, declineReason: null, declineTextId: null },
          }
        : {
            ...decided,
            kind: 'objection_refused',
            set: { objectionDecidedAt: now },
            raisesVersion: true,
          };
    },
  });
}
