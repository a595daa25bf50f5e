import type { ResidentToken, Verification } from '@lianxin/contract';
import { createVerification, tryVerification, useVerification } from '@lianxin/db';
import { fromWireId, Refusal, toWireId } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { mayTry, tryAgainAfter } from '../attempts/index.ts';
import { phoneHashOf, signResidentToken } from '../credentials/index.ts';
import { newId } from '../texts/index.ts';

const VALID_MS = 10 * 60_000;
const MOST_CODES_AN_HOUR = 5;
const MOST_TRIES = 5;
const KIND = 'phone_code_sent';

interface NewVerification {
  readonly tenantId: string;
  readonly phone: string;
  readonly now: Date;
}

/** Six digits from random bytes; the rest of the division favours none by more than 1 in 10⁸. */
function makeCode({ randomBytes }: Runtime): string {
  const number = Buffer.from(randomBytes(6)).readUIntBE(0, 6) % 1_000_000;
  return String(number).padStart(6, '0');
}

/** Nobody's phone rings all day, and nobody's bill grows, because of us. */
async function assertMaySend(
  runtime: Runtime,
  { tenantId, phoneHash, now }: { tenantId: string; phoneHash: Buffer; now: Date },
): Promise<void> {
  const code = { tenantId, kind: KIND, subject: phoneHash, now, most: MOST_CODES_AN_HOUR };
  if (await mayTry(runtime, code)) return;
  throw new Refusal('too_many_requests', { retryAfter: tryAgainAfter });
}

/** Sends a code to a phone; the answer is the same whether or not the phone is known here. */
export async function verifyPhone(
  runtime: Runtime,
  { tenantId, phone, now }: NewVerification,
): Promise<Verification> {
  const phoneHash = phoneHashOf(runtime, { tenantId, phone });
  await assertMaySend(runtime, { tenantId, phoneHash, now });
  const id = newId(runtime, now);
  const code = makeCode(runtime);
  const expiresAt = new Date(now.getTime() + VALID_MS);
  await createVerification(runtime.database, {
    tenantId,
    id,
    phoneHash,
    codeHash: runtime.keys.hash('phone_code', `${id} ${code}`),
    createdAt: now,
    expiresAt,
  });
  await runtime.sms.send({
    id,
    to: phone,
    text: `您的验证码是 ${code}，10 分钟内有效。请不要告诉别人。`,
  });
  return { id: toWireId('verification', id), expiresAt: expiresAt.toISOString() };
}

/** Exchanges the phone's code for a resident token; five tries a code. */
export async function confirmPhone(
  runtime: Runtime,
  { tenantId, id: wireId, code, now }: { tenantId: string; id: string; code: string; now: Date },
): Promise<ResidentToken> {
  const id = fromWireId(wireId);
  const found = await tryVerification(runtime.database, { tenantId, id, at: now });
  if (!found) throw new Refusal('verification_code_wrong');
  if (found.tries > MOST_TRIES) throw new Refusal('attempts_exhausted');
  const text = `${id} ${code}`;
  const isRight = runtime.keys.matches('phone_code', { text, hash: found.codeHash });
  const isFirst = isRight && (await useVerification(runtime.database, { tenantId, id, at: now }));
  if (!isFirst) throw new Refusal('verification_code_wrong');
  const { phoneHash } = found;
  const { token, expiresAt } = await signResidentToken(runtime, { tenantId, phoneHash });
  return { token, expiresAt: expiresAt.toISOString() };
}
