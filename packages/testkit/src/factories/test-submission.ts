import type { NewText, Submission } from '@lianxin/db';
import { newId, type Chance } from './new-id.ts';

export function testText(deps: Chance, body: string): NewText {
  return { id: newId(deps), body, salt: Buffer.from(deps.randomBytes(16)) };
}

/** A petition as the API hands it to the database. */
export function testSubmission(
  deps: Chance,
  { tenant, ...given }: Partial<Submission> & { tenant: { id: string; stationId: string } },
): Submission {
  const receivedAt = deps.clock();
  const dueAt = new Date(receivedAt.getTime() + 2 * 86_400_000);
  return {
    tenantId: tenant.id,
    id: newId(deps),
    receivedAt,
    categoryId: 'road',
    stationId: tenant.stationId,
    ruleVersion: 1,
    noticeVersion: '1',
    channel: 'web',
    credential: 'key:test',
    anonymous: true,
    notify: 'none',
    content: testText(deps, '示范路的路灯连续三晚不亮，放学的孩子看不清台阶。'),
    codeHash: Buffer.from(deps.randomBytes(32)),
    clock: {
      id: newId(deps),
      kind: 'accept',
      length: 2,
      unit: 'working_days',
      citation: '示范办理规则',
      closingHour: '17:30',
      startedAt: receivedAt,
      firstDueAt: dueAt,
      dueAt,
      provisional: false,
    },
    event: { id: newId(deps), actorRole: 'resident' },
    ...given,
  };
}
