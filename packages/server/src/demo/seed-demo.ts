import { createStaffUsers, type Demo, type DemoAccount, type DemoSite } from '@lianxin/api';
import {
  addRegions,
  listTenants,
  readCalendar,
  readSite,
  runHistory,
  type Tenant,
} from '@lianxin/db';
import { defaultRules, formatTrackingCode, toWireId } from '@lianxin/domain';
import type { Seeding } from './seeding.ts';
import { newId } from '../installation/new-ids.ts';
import { demoKey, demoPassword } from '../seed/demo-secrets.ts';
import { levelOf, regionOf } from '../tenants/region-codes.ts';
import { demoCode, writePetitions } from './petitions/write-petitions.ts';
import type { DemoTenant } from './tenants/demo-tenant.ts';
import { demoTenants } from './tenants/demo-tenants.data.ts';
import { fillTenant } from './tenants/fill-tenant.ts';
import { loginsOf, titles } from './tenants/logins.ts';

const HALF_A_YEAR = 182 * 86_400_000;
const codePrefixes = new Set(demoTenants.map(({ codePrefix }) => codePrefix));

export function isDemoTenant({ codePrefix }: Pick<Tenant, 'codePrefix'>): boolean {
  return codePrefixes.has(codePrefix);
}

/** One password for all: nobody here is real, and hashing one takes as long as ten tenants. */
function passwordOf(installation: Seeding): string {
  return demoPassword(installation, 'everybody');
}

async function addLogins(installation: Seeding): Promise<void> {
  await createStaffUsers(installation, {
    people: demoTenants.flatMap((demo) =>
      loginsOf(demo).map(({ userId, name, email }) => ({ id: userId, name, email })),
    ),
    password: passwordOf(installation),
  });
}

async function addPlaces({ database }: Seeding): Promise<void> {
  const above = new Map(demoTenants.flatMap((demo) => demo.above));
  const own = demoTenants.map(({ region, place, above: [, city] }) => {
    const name = city ? place.replace(new RegExp(`^${city[1]}`), '') : place;
    return regionOf(region, name);
  });
  await addRegions(database, [...[...above].map(([code, name]) => regionOf(code, name)), ...own]);
}

async function addTenant(
  installation: Seeding,
  { demo, index }: { demo: DemoTenant; index: number },
): Promise<void> {
  const { database, clock, randomBytes } = installation;
  const since = new Date(clock().getTime() - HALF_A_YEAR);
  const tenant: Tenant = {
    id: newId(installation),
    name: `${demo.place}人大常委会`,
    level: levelOf(demo.region),
    regionCode: demo.region,
    codePrefix: demo.codePrefix,
    createdAt: since,
  };
  const calendar = await readCalendar(database);
  // All or nothing: a start that was broken off finds no half tenant.
  await database.withTenant(tenant.id, async (transaction) => {
    const offices = await fillTenant(transaction, { installation, demo, tenant, index, since });
    const files = { tenantId: tenant.id, rules: defaultRules, calendar, randomBytes };
    const steps = writePetitions({ ...files, installation, tenant: demo, offices, index });
    await runHistory(transaction, steps);
  });
}

async function siteOf(installation: Seeding, tenant: Tenant): Promise<DemoSite> {
  const site = await readSite(installation.database, { tenantId: tenant.id });
  const { codePrefix } = tenant;
  return {
    key: demoKey(installation, { name: codePrefix, codePrefix }),
    station: toWireId('station', site?.settings.defaultStationId ?? ''),
  };
}

function accountsOf(installation: Seeding): DemoAccount[] {
  const password = passwordOf(installation);
  return demoTenants.flatMap((demo) =>
    loginsOf(demo).map(({ role, name, email }) => ({
      role: titles[role],
      tenant: `${demo.place}人大常委会`,
      name,
      email,
      password,
    })),
  );
}

/** Petitions worth looking at first: their numbers in the first tenant. */
const shown = [
  { number: 2, about: '刚刚提交' },
  { number: 6, about: '等居民补充' },
  { number: 13, about: '部门正在办理' },
  { number: 3, about: '已答复，等居民评价' },
  { number: 19, about: '两次不满意，由代表工委决定' },
  { number: 0, about: '已办结，居民满意' },
] as const;

function tenantNamed(tenants: readonly Tenant[], codePrefix: string): Tenant {
  const tenant = tenants.find((one) => one.codePrefix === codePrefix);
  if (!tenant) throw new Error(`the demo has no tenant ${codePrefix}`);
  return tenant;
}

/** Fills what is missing of the demo; afterwards it only reads what it made. */
export async function seedDemo(
  installation: Seeding,
  tell: (progress: string) => void,
): Promise<Demo> {
  const known = new Set((await listTenants(installation.database)).map((one) => one.codePrefix));
  const missing = demoTenants.filter(({ codePrefix }) => !known.has(codePrefix));
  if (missing.length > 0) {
    await addPlaces(installation);
    await addLogins(installation);
  }
  for (const demo of missing) {
    tell(`${demo.place}人大常委会`);
    await addTenant(installation, { demo, index: demoTenants.indexOf(demo) });
  }
  const tenants = await listTenants(installation.database);
  const [first] = demoTenants;
  const codePrefix = first?.codePrefix ?? '';
  return {
    county: await siteOf(installation, tenantNamed(tenants, codePrefix)),
    foodChain: await siteOf(installation, tenantNamed(tenants, 'YYJS')),
    accounts: accountsOf(installation),
    petitions: shown.map(({ number, about }) => ({
      code: formatTrackingCode(demoCode(installation, { codePrefix, number })),
      about,
    })),
  };
}
