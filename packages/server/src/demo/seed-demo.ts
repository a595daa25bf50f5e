import { createStaffUser, type Demo, type DemoAccount } from '@lianxin/api';
import type { Role } from '@lianxin/contract';
import {
  createMemberships,
  departments,
  deputies,
  listTenants,
  readSite,
  stationDeputies,
  type Tenant,
  type Transaction,
} from '@lianxin/db';
import { toWireId } from '@lianxin/domain';
import type { Installation } from '../installation/installation.ts';
import { newId } from '../installation/new-ids.ts';
import { demoKey, demoPassword } from '../seed/demo-secrets.ts';
import { createKey } from '../site-keys/create-key.ts';
import { setUpTenant } from '../tenants/create-tenant.ts';
import { sortKeyOf } from '../tenants/sort-key.ts';

const codePrefix = 'QZKC';
const origins = ['http://localhost:*', 'http://127.0.0.1:*'];
const county = { name: '衢州市柯城区人大常委会', region: '330802' };
const people: readonly { name: string; role: Role; title: string; email: string }[] = [
  { name: '周示范', role: 'liaison', title: '联络员', email: 'liaison@quzhou.example' },
  { name: '吴示范', role: 'head', title: '站长', email: 'head@quzhou.example' },
  { name: '郑示范', role: 'handler', title: '经办人', email: 'handler@quzhou.example' },
  { name: '王示范', role: 'supervisor', title: '代表工委', email: 'supervisor@quzhou.example' },
];

export function isDemoTenant({ codePrefix: prefix }: Pick<Tenant, 'codePrefix'>): boolean {
  return prefix === codePrefix;
}

interface Places {
  readonly stationId: string;
  readonly departmentId: string;
}

async function addPeople(
  transaction: Transaction,
  { installation, stationId }: { installation: Installation; stationId: string },
): Promise<Places> {
  const { drizzle, tenantId } = transaction;
  const departmentId = newId(installation);
  await drizzle.insert(departments).values([
    {
      tenantId,
      id: departmentId,
      name: '区住房和城乡建设局',
      sortKey: sortKeyOf('区住房和城乡建设局'),
    },
  ]);
  const deputyId = newId(installation);
  await drizzle.insert(deputies).values({
    tenantId,
    id: deputyId,
    name: '曾示范',
    pinyin: 'zeng shi fan',
    initials: 'zsf',
    levels: ['county'],
    rank: 4,
    electoralUnit: '第一选区（示例）',
    profession: '小学教师',
    fields: ['教育', '老旧小区'],
    languages: ['普通话', '衢州话'],
    dutyDays: '每月 10 日',
  });
  await drizzle.insert(stationDeputies).values({ tenantId, stationId, deputyId, main: true });
  return { stationId, departmentId };
}

async function addAccount(
  installation: Installation,
  {
    tenantId,
    person,
    places,
  }: { tenantId: string; person: (typeof people)[number]; places: Places },
): Promise<void> {
  const { name, role, email } = person;
  const password = demoPassword(installation, email);
  const userId = await createStaffUser(installation, { name, email, password });
  const place = {
    ...(role === 'liaison' || role === 'head' ? { stationId: places.stationId } : {}),
    ...(role === 'handler' ? { departmentId: places.departmentId } : {}),
  };
  const membership = { tenantId, id: newId(installation), userId, name, role, ...place };
  await installation.database.withTenant(tenantId, (transaction) =>
    createMemberships(transaction, [{ ...membership, createdAt: installation.clock() }]),
  );
}

async function fill(installation: Installation): Promise<Tenant> {
  const { tenant } = await setUpTenant(installation, {
    ...county,
    codePrefix,
    origins,
    email: 'admin@quzhou.example',
    station: {
      name: '府山街道人大代表联络站',
      address: '衢州市柯城区府山街道',
      lat: 28.9707,
      lng: 118.8743,
    },
  });
  const site = await readSite(installation.database, { tenantId: tenant.id });
  const stationId = site?.settings.defaultStationId ?? '';
  const places = await installation.database.withTenant(tenant.id, (transaction) =>
    addPeople(transaction, { installation, stationId }),
  );
  for (const person of people)
    await addAccount(installation, { tenantId: tenant.id, person, places });
  const operations = ['read', 'file', 'follow'] as const;
  const key = demoKey(installation, { name: 'county', codePrefix });
  const wish = {
    kind: 'publishable',
    name: '演示门户',
    origins,
    operations,
    quota: 6_000,
    key,
  } as const;
  await createKey(installation, { tenant, wish });
  return tenant;
}

/** Fills the demo once; afterwards it only reads what it made. */
export async function seedDemo(
  installation: Installation,
  tell: (progress: string) => void,
): Promise<Demo> {
  const known = (await listTenants(installation.database)).find(isDemoTenant);
  tell(county.name);
  const tenant = known ?? (await fill(installation));
  const site = await readSite(installation.database, { tenantId: tenant.id });
  const station = toWireId('station', site?.settings.defaultStationId ?? '');
  const key = demoKey(installation, { name: 'county', codePrefix });
  const accounts: DemoAccount[] = people.map(({ title, name, email }) => ({
    role: title,
    tenant: tenant.name,
    name,
    email,
    password: demoPassword(installation, email),
  }));
  return { county: { key, station }, foodChain: { key, station }, accounts, petitions: [] };
}
