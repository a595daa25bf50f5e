import {
  categories,
  departments,
  deputies,
  memberships,
  notices,
  refreshDirectory,
  ruleProfiles,
  settings,
  siteKeys,
  stationDeputies,
  stations,
  tenants,
  type NewDeputy,
  type NewMembership,
  type NewStation,
  type Tenant,
  type Transaction,
} from '@lianxin/db';
import type { Role } from '@lianxin/contract';
import { levels } from '@lianxin/contract';
import { defaultRules } from '@lianxin/domain';
import type { Mover } from '@lianxin/api';
import type { Seeding } from '../seeding.ts';
import { newId } from '../../installation/new-ids.ts';
import { demoKey } from '../../seed/demo-secrets.ts';
import { categoryPreset, hoursPreset, noticePreset } from '../../tenants/presets.ts';
import { sortKeyOf } from '../../tenants/sort-key.ts';
import { Chance } from '../chance.ts';
import type { Office } from '../matters/matter.ts';
import { achievements, dutyDays, levelTurns, professions, units } from '../people/deputy-faces.ts';
import { inventedName } from '../people/names.ts';
import { officeNames } from '../people/offices.ts';
import type { Offices } from '../petitions/write-petitions.ts';
import { loginOf, type Login } from './logins.ts';
import { readingOf } from './reading.ts';
import type { DemoStation, DemoTenant } from './demo-tenant.ts';

const origins = ['http://localhost:*', 'http://127.0.0.1:*'];
const saturdayMorning = { weekday: 6, opens: '09:00', closes: '12:00' };

export interface FillDesk {
  readonly installation: Seeding;
  readonly demo: DemoTenant;
  readonly tenant: Tenant;
  /** Where the tenant stands among all, for names that nobody else has. */
  readonly index: number;
  /** Long before the first petition. */
  readonly since: Date;
}

function brandOf({ demo }: FillDesk, { brand }: DemoStation) {
  return { ...brand, theme: demo.theme, mark: demo.mark, picture: null };
}

function stationRow(desk: FillDesk, station: DemoStation): NewStation {
  const { installation, demo, tenant, since } = desk;
  const [groundFloor, outsideCompound, stepFree] = station.siting;
  const { kind, name, address, lat, lng, near, transit } = station;
  const position = demo.stations.indexOf(station);
  return {
    tenantId: tenant.id,
    id: newId(installation),
    regionCode: demo.region,
    kind,
    name,
    address,
    lat,
    lng,
    near,
    transit,
    groundFloor,
    outsideCompound,
    stepFree,
    // Numbers of this form are given to nobody.
    phone: `${demo.phoneArea}-000${String(1000 + desk.index * 10 + position)}`,
    hours: station.saturday ? [...hoursPreset, saturdayMorning] : hoursPreset,
    brand: brandOf(desk, station),
    areas: [
      { kind: 'reception', name: '接待区', services: ['代表接待', '意见登记'] },
      { kind: 'mediation', name: '调解室', services: ['邻里调解', '法律咨询'] },
      { kind: 'display', name: '展示区', services: ['代表风采', '办理结果公示'] },
    ],
    features: (station.features ?? []).map(({ kind: feature, name: called, services }) => ({
      kind: feature,
      name: called,
      services: [...services],
    })),
    sortKey: sortKeyOf(name),
    createdAt: since,
  };
}

function deputyRow({ installation, demo, tenant, index }: FillDesk, number: number): NewDeputy {
  const chance = new Chance(index * 100 + number);
  const name = inventedName(index * 11 + number);
  const own = levelTurns[(number + index) % levelTurns.length] ?? ['county'];
  const [highest = 'county'] = own;
  const [profession, fields] = professions[(index * 3 + number) % professions.length] ?? [
    '社区工作者',
    ['社区治理'],
  ];
  return {
    tenantId: tenant.id,
    id: newId(installation),
    name,
    ...readingOf(name),
    levels: [...own],
    rank: levels.indexOf(highest) + 1,
    electoralUnit: `${demo.place}${units[highest]}`,
    profession,
    fields: [...fields],
    languages: demo.languages.slice(0, 1 + (number % demo.languages.length)),
    dutyDays: chance.pick(dutyDays),
    achieved: chance.pick(achievements),
  };
}

async function addPlaces({ drizzle }: Transaction, desk: FillDesk) {
  const { demo, tenant, installation, since } = desk;
  const tenantId = tenant.id;
  const stationRows = demo.stations.map((station) => stationRow(desk, station));
  const [first] = demo.stations;
  await drizzle.insert(stations).values(stationRows);
  await drizzle.insert(settings).values({
    tenantId,
    defaultStationId: stationRows[0]?.id ?? '',
    brand: brandOf(desk, first),
  });
  const numbered = categoryPreset.map((category, position) => ({
    tenantId,
    position,
    ...category,
  }));
  await drizzle.insert(categories).values(numbered);
  await drizzle
    .insert(notices)
    .values({ tenantId, version: '1', body: noticePreset(tenant.name), publishedAt: since });
  const { version, preset } = defaultRules;
  await drizzle
    .insert(ruleProfiles)
    .values({ tenantId, version, preset, rules: defaultRules, validFrom: since });
  const offices = Object.entries(officeNames).map(([office, name]) => {
    const full = `${demo.office}${name}`;
    return { office, tenantId, id: newId(installation), name: full, sortKey: sortKeyOf(full) };
  });
  await drizzle.insert(departments).values(offices.map(({ office: _office, ...row }) => row));
  return { stationIds: stationRows.map(({ id }) => id), offices };
}

async function addDeputies(
  { drizzle, tenantId }: Transaction,
  desk: FillDesk,
  stationIds: string[],
) {
  const rows = Array.from({ length: desk.demo.deputies }, (_each, number) =>
    deputyRow(desk, number),
  );
  await drizzle.insert(deputies).values(rows);
  const places = rows.flatMap(({ id: deputyId }, number) =>
    stationIds
      .filter((_station, position) => position === number % stationIds.length || number % 4 === 0)
      .map((stationId, position) => ({ tenantId, stationId, deputyId, main: position === 0 })),
  );
  await drizzle.insert(stationDeputies).values(places);
  return rows;
}

type Member = Pick<NewMembership, 'role' | 'stationId' | 'departmentId' | 'deputyId'>;

async function addKey({ drizzle, tenantId }: Transaction, desk: FillDesk): Promise<string> {
  const { installation, demo, since } = desk;
  const key = demoKey(installation, { name: demo.codePrefix, codePrefix: demo.codePrefix });
  const id = newId(installation);
  await drizzle.insert(siteKeys).values({
    tenantId,
    id,
    kind: 'publishable',
    hash: installation.keys.hash('site_key', key),
    hint: key.slice(-4),
    name: '演示门户',
    origins,
    operations: ['read', 'file', 'follow'],
    quota: 6_000,
    createdAt: since,
  });
  return `key:${id}`;
}

/** Everything of a tenant but its petitions. */
export async function fillTenant(transaction: Transaction, desk: FillDesk): Promise<Offices> {
  const { drizzle, tenantId } = transaction;
  const { installation, demo, tenant, since } = desk;
  await drizzle.insert(tenants).values(tenant);
  const { stationIds, offices } = await addPlaces(transaction, desk);
  const deputyRows = await addDeputies(transaction, desk, stationIds);
  const rows: NewMembership[] = [];
  const member = (role: Role, place: Omit<Member, 'role'> = {}): Mover => {
    const { userId, name }: Login = loginOf(demo, role);
    const id = newId(installation);
    rows.push({ tenantId, id, userId, name, role, ...place, createdAt: since });
    return { role, id };
  };
  const [deputy] = deputyRows;
  const staff = {
    liaison: member('liaison'),
    head: member('head'),
    supervisor: member('supervisor'),
    deputy: member('deputy', { deputyId: deputy?.id ?? null }),
    handlers: new Map(
      offices.map(({ id }) => [id, member('handler', { departmentId: id })] as const),
    ),
  };
  member('admin');
  await drizzle.insert(memberships).values(rows);
  await refreshDirectory(transaction, { asOf: since });
  return {
    stationIds,
    deputyIds: deputyRows.map(({ id }) => id),
    departments: new Map(
      offices.map(({ office, id, name }) => [officeOf(office), { id, name }] as const),
    ),
    staff,
    credential: await addKey(transaction, desk),
  };
}

function officeOf(name: string): Office {
  if (!isOffice(name)) throw new Error(`${name} is no office`);
  return name;
}

function isOffice(name: string): name is Office {
  return Object.hasOwn(officeNames, name);
}
