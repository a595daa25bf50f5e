import { createCode, endOwnerCodes, findCase, isOwnPetition } from '@lianxin/db';
import {
  formatTrackingCode,
  fromWireId,
  makeTrackingCode,
  Refusal,
  trackingCodeBytes,
} from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import type { ResidentCaller } from '../credentials/index.ts';
import type { Once } from '../idempotency/index.ts';
import { commitMove, everyCase, planMove, StaleMove, theResident } from '../petitions/index.ts';

interface Renewal {
  readonly caller: ResidentCaller;
  readonly id: string;
  readonly now: Date;
  readonly once: Once;
}

/** Makes a new tracking code for an own petition; the old one ends at once. */
export async function renewCode(
  runtime: Runtime,
  { caller, id: wireId, now, once }: Renewal,
): Promise<{ code: string }> {
  const { tenantId, resident } = caller;
  const { phoneHash } = resident;
  if (!phoneHash) throw new Refusal('not_found');
  const petitionId = fromWireId(wireId);
  const { codePrefix: prefix, rules } = await runtime.ruleBook.desk(tenantId);
  const calendar = await runtime.ruleBook.calendar();
  const code = makeTrackingCode({ prefix, random: runtime.randomBytes(trackingCodeBytes) });
  const answer = { code: formatTrackingCode(code) };
  const hash = runtime.keys.hash('tracking_code', code);
  await runtime.database
    .withTenant(tenantId, async (transaction) => {
      const isOwn = await isOwnPetition(transaction, { id: petitionId, phoneHash });
      const petition = await findCase(transaction, { id: petitionId, readers: everyCase });
      if (!isOwn || !petition) throw new Refusal('not_found');
      const move = { kind: 'code_replaced', by: theResident } as const;
      const context = { tenantId, now, rules, calendar };
      await commitMove(transaction, planMove({ runtime, petition, move, context }));
      await endOwnerCodes(transaction, { petitionId, at: now });
      await createCode(transaction, { petitionId, hash, access: 'owner', createdAt: now });
      await once.keepIn(transaction, answer);
    })
    .catch((error: unknown) => {
      throw error instanceof StaleMove
        ? new Refusal('request_in_flight', { retryAfter: 1 })
        : error;
    });
  return answer;
}
