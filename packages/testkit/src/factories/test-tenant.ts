import type { ApiDeps } from '@lianxin/api';
import {
  addRegions,
  categories,
  createTenant,
  departments,
  deputies,
  notices,
  refreshDirectory,
  ruleProfiles,
  settings,
  stationDeputies,
  stations,
  type NewStation,
  type Tenant,
} from '@lianxin/db';
import { defaultRules } from '@lianxin/domain';
import { newId, randomLetters, type Chance } from './new-id.ts';
import { createTestKey } from './test-key.ts';

type FactoryDeps = Chance & Pick<ApiDeps, 'database' | 'keys'>;

/** A tenant that is ready to take petitions: two stations, a deputy and two departments. */
export interface TestTenant extends Tenant {
  /** Publishable, for every operation, from `TEST_ORIGIN`. */
  readonly key: string;
  readonly stationId: string;
  readonly secondStationId: string;
  readonly deputyId: string;
  readonly departmentId: string;
  readonly secondDepartmentId: string;
  readonly notice: string;
}

const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '08:30', closes: '17:30' }));

export function testStation(
  deps: Chance,
  station: Pick<NewStation, 'tenantId' | 'name'> & Partial<NewStation>,
): NewStation {
  return {
    id: newId(deps),
    kind: 'station',
    regionCode: '330802',
    address: '示范街道 1 号',
    lat: 28.97,
    lng: 118.87,
    groundFloor: true,
    outsideCompound: true,
    stepFree: true,
    phone: '0570-0000000',
    hours,
    brand: {
      name: station.name,
      motto: null,
      story: null,
      theme: 'red',
      mark: '连',
      picture: null,
    },
    areas: [{ kind: 'reception', name: '接待区', services: ['代表接待'] }],
    features: [],
    sortKey: station.name,
    createdAt: deps.clock(),
    ...station,
  };
}

export async function createTestTenant(
  deps: FactoryDeps,
  { name = '示范县人大常委会' }: { name?: string } = {},
): Promise<TestTenant> {
  const at = new Date(deps.clock().getTime() - 1_000);
  const tenant: Tenant = {
    id: newId(deps),
    name,
    level: 'county',
    regionCode: '330802',
    codePrefix: randomLetters(deps, 4),
    createdAt: at,
  };
  const tenantId = tenant.id;
  const [deputyId, departmentId, secondDepartmentId] = [newId(deps), newId(deps), newId(deps)];
  const first = testStation(deps, { tenantId, name: '示范联络站', sortKey: 'shi fan 1' });
  const second = testStation(deps, { tenantId, name: '示范第二联络站', sortKey: 'shi fan 2' });
  await addRegions(deps.database, [
    {
      code: '330802',
      name: '柯城区',
      parentCode: '330800',
      level: 3,
      validUntil: null,
      successorCode: null,
    },
  ]);
  await createTenant(deps.database, tenant);
  await deps.database.withTenant(tenantId, async (transaction) => {
    const { drizzle } = transaction;
    await drizzle.insert(stations).values([first, second]);
    await drizzle
      .insert(settings)
      .values({ tenantId, defaultStationId: first.id, brand: first.brand });
    await drizzle.insert(categories).values([
      { tenantId, id: 'road', name: '道路交通', icon: 'road', position: 1 },
      { tenantId, id: 'housing', name: '住房物业', icon: 'house', position: 2 },
      { tenantId, id: 'policy', name: '政策咨询', icon: 'question', position: 3 },
    ]);
    await drizzle
      .insert(notices)
      .values({ tenantId, version: '1', body: '示范告知书。', publishedAt: at });
    const { version, preset } = defaultRules;
    await drizzle
      .insert(ruleProfiles)
      .values({ tenantId, version, preset, rules: defaultRules, validFrom: at });
    await drizzle.insert(departments).values([
      { tenantId, id: departmentId, name: '示范住建局', sortKey: 'shi fan zhu jian ju' },
      { tenantId, id: secondDepartmentId, name: '示范交通局', sortKey: 'shi fan jiao tong ju' },
    ]);
    await drizzle.insert(deputies).values({
      tenantId,
      id: deputyId,
      name: '曾示范',
      pinyin: 'zeng shifan',
      initials: 'zsf',
      levels: ['county'],
      rank: 4,
      electoralUnit: '示范选区',
      profession: '教师',
      fields: ['教育'],
      languages: ['普通话'],
    });
    await drizzle
      .insert(stationDeputies)
      .values({ tenantId, stationId: first.id, deputyId, main: true });
    await refreshDirectory(transaction, { asOf: at });
  });
  const key = await createTestKey(deps, { tenant });
  return {
    ...tenant,
    key,
    stationId: first.id,
    secondStationId: second.id,
    deputyId,
    departmentId,
    secondDepartmentId,
    notice: '1',
  };
}
