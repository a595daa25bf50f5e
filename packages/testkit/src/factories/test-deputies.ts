import { levels } from '@lianxin/contract';
import { deputies, stationDeputies } from '@lianxin/db';
import type { ApiDeps } from '@lianxin/api';
import { newId, type Chance } from './new-id.ts';
import type { TestTenant } from './test-tenant.ts';

const surnames = [
  ['李', 'li'],
  ['王', 'wang'],
  ['单', 'shan'],
  ['向', 'xiang'],
  ['龙', 'long'],
  ['吴', 'wu'],
  ['尉迟', 'yuchi'],
] as const;

/** More invented deputies for a tenant's first station, of all levels in turn; 李示范 is the first. */
export async function createTestDeputies(
  deps: Chance & Pick<ApiDeps, 'database'>,
  { tenant, count }: { tenant: TestTenant; count: number },
): Promise<void> {
  const tenantId = tenant.id;
  const rows = Array.from({ length: count }, (_, index) => {
    const [surname, pinyin] = surnames[index % surnames.length] ?? surnames[0];
    const level = levels[index % levels.length] ?? 'township';
    return {
      tenantId,
      id: newId(deps),
      name: `${surname}示范`,
      pinyin: `${pinyin} shifan`,
      initials: `${pinyin[0] ?? ''}sf`,
      levels: [level],
      rank: levels.indexOf(level) + 1,
      electoralUnit: '示范选区',
      profession: '医生',
      fields: ['医疗'],
      languages: ['普通话'],
      dutyDays: index % 2 ? null : '每周三下午',
    };
  });
  const { stationId } = tenant;
  await deps.database.withTenant(tenantId, async ({ drizzle }) => {
    await drizzle.insert(deputies).values(rows);
    await drizzle
      .insert(stationDeputies)
      .values(rows.map(({ id }) => ({ tenantId, stationId, deputyId: id, main: true })));
  });
}
