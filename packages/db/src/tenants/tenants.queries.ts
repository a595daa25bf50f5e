import { asc } from 'drizzle-orm';
import type { Database } from '../drivers/index.ts';
import { tenants, type NewTenant, type Tenant } from './tenants.table.ts';

export async function createTenant(database: Database, tenant: NewTenant): Promise<void> {
  await database.drizzle.insert(tenants).values(tenant);
}

export async function listTenants(database: Database): Promise<Tenant[]> {
  return database.drizzle.select().from(tenants).orderBy(asc(tenants.regionCode), asc(tenants.id));
}
