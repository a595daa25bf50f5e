import type { Case, DecideDecline, DeclineCase } from '@lianxin/contract';
import type { CaseRow } from '@lianxin/db';
import type { Runtime } from '../app/index.ts';
import type { Move } from '../petitions/index.ts';
import { commandCase } from './command-case.ts';
import type { Commanded } from './commanded.ts';

/** Declines what was filed, or proposes to the head to decline what was accepted before. */
export function declineCase(
  runtime: Runtime,
  { body, ...command }: Commanded<DeclineCase>,
): Promise<Case> {
  const { version, reason, matter, text, note } = body;
  return commandCase(runtime, {
    ...command,
    name: 'decline',
    version,
    texts: [
      { path: 'matter', text: matter, as: 'matter' },
      { path: 'text', text, as: 'public' },
    ],
    decide: ({ petition }) => {
      const written = {
        text,
        textAs: ['declineTextId'],
        note,
        columns: { matterTextId: matter },
        data: { reason },
      } as const;
      return petition.state === 'submitted'
        ? { ...written, kind: 'declined', to: 'declined', set: { declineReason: reason } }
        : {
            ...written,
            kind: 'decline_proposed',
            set: { declineProposed: reason },
            raisesVersion: true,
          };
    },
  });
}

type Decision = Omit<Move, 'by' | 'version'>;

function agreed({ declineProposed, declineText }: CaseRow): Decision {
  return {
    kind: 'declined',
    to: 'declined',
    text: declineText ?? undefined,
    set: { declineProposed: null, declineReason: declineProposed },
    ...(declineProposed && { data: { reason: declineProposed } }),
  };
}

/** Back to where it was: the limit for handing over runs on from the acceptance. */
function refused({ stateSince }: CaseRow): Decision {
  return {
    kind: 'decline_refused',
    set: { declineProposed: null },
    clockFrom: stateSince,
    raisesVersion: true,
  };
}

/** The head agrees, or not, to declining what was accepted. */
export function decideDecline(
  runtime: Runtime,
  { body, ...command }: Commanded<DecideDecline>,
): Promise<Case> {
  const { version, agree, note } = body;
  return commandCase(runtime, {
    ...command,
    name: 'decide-decline',
    version,
    decide: ({ petition }) => ({ ...(agree ? agreed(petition) : refused(petition)), note }),
  });
}
