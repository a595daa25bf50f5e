import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '../drivers/index.ts';
import { regions } from '../regions/index.ts';
import { ruleProfiles, type RuleProfile } from '../rules/index.ts';
import { stations, type Feature } from '../stations/index.ts';
import { tenants, type Tenant } from '../tenants/index.ts';
import { categories, type Category } from './categories.table.ts';
import { notices, type Notice } from './notices.table.ts';
import { settings, type Settings } from './settings.table.ts';

/** Everything that a tenant's sites and forms are made of; one snapshot to keep in memory. */
export interface SiteRow {
  readonly tenant: Tenant;
  readonly regionName: string;
  readonly settings: Omit<Settings, 'hostSecret'>;
  /** By their order in the form; inactive ones are left out. */
  readonly categories: Category[];
  readonly notice: Notice;
  /** By name; closed ones are left out. */
  readonly stations: {
    readonly id: string;
    readonly name: string;
    readonly phone: string | null;
    readonly features: Feature[];
  }[];
  /** The version that new cases begin with. */
  readonly rules: RuleProfile;
}

async function readParts({ drizzle, tenantId }: Transaction) {
  const [settingsRow] = await drizzle
    .select()
    .from(settings)
    .where(eq(settings.tenantId, tenantId));
  const [notice] = await drizzle
    .select()
    .from(notices)
    .where(eq(notices.tenantId, tenantId))
    .orderBy(desc(notices.publishedAt))
    .limit(1);
  const [rules] = await drizzle
    .select()
    .from(ruleProfiles)
    .where(eq(ruleProfiles.tenantId, tenantId))
    .orderBy(desc(ruleProfiles.version))
    .limit(1);
  const offered = await drizzle
    .select()
    .from(categories)
    .where(and(eq(categories.tenantId, tenantId), eq(categories.active, true)))
    .orderBy(asc(categories.position));
  const open = await drizzle
    .select({
      id: stations.id,
      name: stations.name,
      phone: stations.phone,
      features: stations.features,
    })
    .from(stations)
    .where(and(eq(stations.tenantId, tenantId), isNull(stations.closedAt)))
    .orderBy(asc(stations.sortKey));
  return { settings: settingsRow, notice, rules, categories: offered, stations: open };
}

/** Null where the tenant is not set up: without settings, a notice and rules it takes no petition. */
export async function readSite(
  database: Database,
  { tenantId }: { tenantId: string },
): Promise<SiteRow | null> {
  const [found] = await database.drizzle
    .select({ tenant: tenants, regionName: regions.name })
    .from(tenants)
    .leftJoin(regions, eq(regions.code, tenants.regionCode))
    .where(eq(tenants.id, tenantId));
  const { settings: set, notice, rules, ...lists } = await database.withTenant(tenantId, readParts);
  if (!found || !set || !notice || !rules) return null;
  const { hostSecret: _kept, ...shown } = set;
  const { tenant, regionName } = found;
  return {
    tenant,
    regionName: regionName ?? tenant.name,
    settings: shown,
    notice,
    rules,
    ...lists,
  };
}

/** The encrypted secret with which the portal's own server signs tokens of residents, or null. */
export async function findHostSecret(
  database: Database,
  { tenantId }: { tenantId: string },
): Promise<Buffer | null> {
  const [row] = await database.withTenant(tenantId, ({ drizzle }) =>
    drizzle
      .select({ hostSecret: settings.hostSecret })
      .from(settings)
      .where(eq(settings.tenantId, tenantId)),
  );
  return row?.hostSecret ?? null;
}
