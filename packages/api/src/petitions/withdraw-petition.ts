import type { TrackedPetition, Withdrawal } from '@lianxin/contract';
import { transitionAssignment, type CaseRow, type Transaction } from '@lianxin/db';
import { nextStates, Refusal } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { changeOwn, type OwnAct } from './change-own.ts';
import { theResident } from './moving-petition.ts';
import { withPhoneProof } from './with-phone-proof.ts';

type NewWithdrawal = Omit<OwnAct, 'decide' | 'also'> & { readonly body: Withdrawal };

/** What departments have not reported on is cancelled with the petition. */
async function cancelAssignments(
  transaction: Transaction,
  { petition, now }: { petition: CaseRow; now: Date },
): Promise<void> {
  for (const { id, state } of petition.assignments) {
    if (state !== 'assigned' && state !== 'taken') continue;
    await transitionAssignment(transaction, {
      tenantId: transaction.tenantId,
      id,
      from: state,
      to: 'cancelled',
      at: now,
      actorRole: 'resident',
      actorId: null,
      set: { endedAt: now },
    });
  }
}

/** Withdraws one's own petition, for good. */
export function withdrawPetition(
  runtime: Runtime,
  { body, ...act }: NewWithdrawal,
): Promise<TrackedPetition> {
  const { now } = act;
  return withPhoneProof(runtime, { act, last4: body.phoneLast4 }, (assertProven) =>
    changeOwn(runtime, {
      ...act,
      decide: (petition) => {
        assertProven(petition);
        if (!nextStates(petition.state).includes('withdrawn')) {
          throw new Refusal('transition_refused');
        }
        return { kind: 'withdrawn', by: theResident, to: 'withdrawn', text: body.reason };
      },
      also: (transaction, petition) => cancelAssignments(transaction, { petition, now }),
    }),
  );
}
