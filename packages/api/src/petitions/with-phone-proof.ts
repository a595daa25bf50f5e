import { countAttempts, recordAttempt, type CaseRow } from '@lianxin/db';
import { Refusal } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { openContact } from '../contacts/index.ts';
import { newId } from '../texts/index.ts';
import type { OwnAct } from './change-own.ts';
import { trackOwn } from './petition-handle.ts';

const TRIES = 5;
const HOUR_MS = 3_600_000;
const KIND = 'phone_last4';

type Act = Pick<OwnAct, 'caller' | 'code' | 'now'>;

/** Throws where the digits are not those of the phone; a petition without one asks for none. */
type AssertProven = (petition: CaseRow) => void;

/** Refuses to look at the digits at all after five wrong tries at one petition in an hour. */
async function assertMayTry(
  runtime: Runtime,
  { caller, now, subject }: Act & { subject: Buffer },
): Promise<void> {
  const { tenantId } = caller;
  const since = new Date(now.getTime() - HOUR_MS);
  const tries = await countAttempts(runtime.database, { tenantId, kind: KIND, subject, since });
  if (tries >= TRIES) throw new Refusal('attempts_exhausted', { retryAfter: HOUR_MS / 1000 });
}

/** Runs an act of the owner that asks for the last four digits of the phone. */
export async function withPhoneProof<Result>(
  runtime: Runtime,
  { act, last4 }: { act: Act; last4: string | undefined },
  run: (assertProven: AssertProven) => Promise<Result>,
): Promise<Result> {
  const { caller, now } = act;
  const { tenantId } = caller;
  const { id: petitionId } = await trackOwn(runtime, act);
  const subject = runtime.keys.hash('phone_code', `${KIND} ${petitionId}`);
  await assertMayTry(runtime, { ...act, subject });
  const assertProven: AssertProven = ({ contactPhone }) => {
    const place = { tenantId, petitionId, field: 'phone' } as const;
    const phone = openContact(runtime, { ...place, sealed: contactPhone });
    if (phone !== null && phone.slice(-4) !== last4) throw new Refusal('phone_last4_wrong');
  };
  try {
    return await run(assertProven);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'phone_last4_wrong') {
      // Apart from the transaction that was taken back, or nobody would be counted.
      const wrongTry = { tenantId, id: newId(runtime, now), kind: KIND, subject, at: now };
      await recordAttempt(runtime.database, wrongTry);
    }
    throw error;
  }
}
