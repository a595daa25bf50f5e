import { addFollower, createCode, findCase } from '@lianxin/db';
import {
  formatTrackingCode,
  fromWireId,
  isEnded,
  makeTrackingCode,
  Refusal,
  trackingCodeBytes,
} from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import type { SiteCaller } from '../credentials/index.ts';
import type { Once } from '../idempotency/index.ts';
import { everyCase } from './change-own.ts';
import { commitMove, StaleMove } from './commit-move.ts';
import { theResident } from './moving-petition.ts';
import { planMove } from './plan-move.ts';

interface Following {
  readonly caller: SiteCaller;
  /** On the wire: of a petition that `similar` showed. */
  readonly id: string;
  readonly now: Date;
  readonly once: Once;
}

/** Gives another resident a code of their own, which reads the public texts. */
export async function followPetition(
  runtime: Runtime,
  { caller, id: wireId, now, once }: Following,
): Promise<{ code: string }> {
  const { tenantId } = caller;
  const id = fromWireId(wireId);
  const { codePrefix: prefix, rules } = await runtime.ruleBook.desk(tenantId);
  const calendar = await runtime.ruleBook.calendar();
  const code = makeTrackingCode({ prefix, random: runtime.randomBytes(trackingCodeBytes) });
  const answer = { code: formatTrackingCode(code) };
  const context = { tenantId, now, rules, calendar };
  await runtime.database
    .withTenant(tenantId, async (transaction) => {
      const petition = await findCase(transaction, { id, readers: everyCase });
      if (!petition) throw new Refusal('not_found');
      if (petition.publicTitle === null || isEnded(petition.state)) {
        throw new Refusal('follow_closed');
      }
      const move = { kind: 'followed', by: theResident } as const;
      await commitMove(transaction, planMove({ runtime, petition, move, context }));
      await addFollower(transaction, { id });
      await createCode(transaction, {
        petitionId: id,
        hash: runtime.keys.hash('tracking_code', code),
        access: 'follower',
        createdAt: now,
      });
      await once.keepIn(transaction, answer);
    })
    .catch((error: unknown) => {
      throw error instanceof StaleMove ? new Refusal('follow_closed') : error;
    });
  return answer;
}
