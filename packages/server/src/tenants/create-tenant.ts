import { createStaffUser } from '@lianxin/api';
import {
  addRegions,
  categories,
  createMemberships,
  createTenant,
  notices,
  refreshDirectory,
  ruleProfiles,
  settings,
  stations,
  type Tenant,
  type Transaction,
} from '@lianxin/db';
import { defaultRules } from '@lianxin/domain';
import type { Installation } from '../installation/installation.ts';
import { newId, newPassword, randomCharacters } from '../installation/new-ids.ts';
import { createKey } from '../site-keys/create-key.ts';
import { categoryPreset, hoursPreset, noticePreset } from './presets.ts';
import { levelOf, placeOf, regionOf } from './region-codes.ts';
import { sortKeyOf } from './sort-key.ts';

export interface TenantWish {
  readonly name: string;
  readonly region: string;
  readonly origins: readonly string[];
  readonly email: string | undefined;
  readonly station: StationWish | undefined;
  /** Four characters that its codes and keys begin with; by chance when absent. */
  readonly codePrefix?: string;
}

export interface StationWish {
  readonly name: string;
  readonly address: string;
  readonly lat: number;
  readonly lng: number;
}

export interface CreatedTenant {
  readonly tenant: Tenant;
  readonly key: string;
  /** `password` is null where the login was there before. */
  readonly admin: { readonly email: string; readonly password: string | null };
}

interface Draft {
  readonly tenant: Tenant;
  readonly stationId: string;
  readonly station: StationWish;
}

async function fillIn(
  transaction: Transaction,
  { tenant, stationId, station }: Draft,
): Promise<void> {
  const { drizzle } = transaction;
  const at = tenant.createdAt;
  const brand = {
    name: station.name,
    motto: null,
    story: null,
    theme: 'red' as const,
    mark: '连',
    picture: null,
  };
  await drizzle.insert(stations).values({
    tenantId: tenant.id,
    id: stationId,
    kind: 'station',
    regionCode: tenant.regionCode,
    ...station,
    groundFloor: false,
    outsideCompound: false,
    stepFree: false,
    hours: hoursPreset,
    brand,
    areas: [{ kind: 'reception', name: '接待区', services: ['代表接待', '意见登记'] }],
    features: [],
    sortKey: sortKeyOf(station.name),
    createdAt: at,
  });
  await drizzle
    .insert(settings)
    .values({ tenantId: tenant.id, defaultStationId: stationId, brand });
  await drizzle
    .insert(categories)
    .values(categoryPreset.map((one, position) => ({ tenantId: tenant.id, position, ...one })));
  await drizzle.insert(notices).values({
    tenantId: tenant.id,
    version: '1',
    body: noticePreset(tenant.name),
    publishedAt: at,
  });
  await drizzle.insert(ruleProfiles).values({
    tenantId: tenant.id,
    version: defaultRules.version,
    preset: defaultRules.preset,
    rules: defaultRules,
    validFrom: at,
  });
  await refreshDirectory(transaction, { asOf: at });
}

async function createAdmin(
  installation: Installation,
  { tenant, email }: { tenant: Tenant; email: string },
): Promise<CreatedTenant['admin']> {
  const password = newPassword(installation);
  const name = '系统管理员';
  const { id: userId, isNew } = await createStaffUser(installation, { name, email, password });
  await installation.database.withTenant(tenant.id, (transaction) =>
    createMemberships(transaction, [
      {
        tenantId: tenant.id,
        id: newId(installation),
        userId,
        name,
        role: 'admin',
        createdAt: tenant.createdAt,
      },
    ]),
  );
  return { email, password: isNew ? password : null };
}

/** A standing committee ready to take petitions: station, categories, notice, rules, admin and key. */
export async function setUpTenant(
  installation: Installation,
  { name, region, origins, email, station, codePrefix }: TenantWish,
): Promise<CreatedTenant> {
  const { database, clock } = installation;
  const tenant: Tenant = {
    id: newId(installation),
    name,
    level: levelOf(region),
    regionCode: region,
    codePrefix: codePrefix ?? randomCharacters(installation, 4),
    createdAt: clock(),
  };
  const place = placeOf(name);
  await addRegions(database, [regionOf(region, place)]);
  await createTenant(database, tenant);
  const firstStation = station ?? {
    name: `${place}人大代表联络站`,
    address: place,
    lat: 0,
    lng: 0,
  };
  await database.withTenant(tenant.id, (transaction) =>
    fillIn(transaction, { tenant, stationId: newId(installation), station: firstStation }),
  );
  const admin = await createAdmin(installation, {
    tenant,
    email: email ?? `admin.${tenant.codePrefix.toLowerCase()}@lianxin.local`,
  });
  const wish = { kind: 'publishable', name: '门户网站', origins, quota: 600 } as const;
  const { key } = await createKey(installation, {
    tenant,
    wish: { ...wish, operations: ['read', 'file', 'follow'] },
  });
  return { tenant, key, admin };
}
