import type { CaseRow } from '@lianxin/db';
import { Refusal } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { mayTry, tryAgainAfter } from '../attempts/index.ts';
import { openContact } from '../contacts/index.ts';
import type { OwnAct } from './change-own.ts';
import { trackOwn } from './petition-handle.ts';

const TRIES = 5;
const KIND = 'phone_last4';

type Act = Pick<OwnAct, 'caller' | 'code' | 'now'>;

/** Throws where the digits are not those of the phone; a petition without one asks for none. */
type AssertProven = (petition: CaseRow) => void;

/**
 * Runs an act of the owner that asks for the last four digits of the phone. Five tries at one petition
 * in an hour, right ones included; then no digits are looked at.
 */
export async function withPhoneProof<Result>(
  runtime: Runtime,
  { act, last4 }: { act: Act; last4: string | undefined },
  run: (assertProven: AssertProven) => Promise<Result>,
): Promise<Result> {
  const { caller, now } = act;
  const { tenantId } = caller;
  const { id: petitionId } = await trackOwn(runtime, act);
  const subject = runtime.keys.hash('phone_code', `${KIND} ${petitionId}`);
  if (!(await mayTry(runtime, { tenantId, kind: KIND, subject, now, most: TRIES }))) {
    throw new Refusal('attempts_exhausted', { retryAfter: tryAgainAfter });
  }
  return run(({ contactPhone }) => {
    const place = { tenantId, petitionId, field: 'phone' } as const;
    const phone = openContact(runtime, { ...place, sealed: contactPhone });
    if (phone !== null && phone.slice(-4) !== last4) throw new Refusal('phone_last4_wrong');
  });
}
