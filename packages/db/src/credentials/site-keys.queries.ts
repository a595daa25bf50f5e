import { and, eq } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../drivers/index.ts';
import { siteKeys, type NewSiteKey, type SiteKey } from './site-keys.table.ts';

/** The key of this keyed hash, revoked ones too; its own text names the tenant by the code prefix. */
export async function findSiteKey(
  queries: Queries,
  { codePrefix, hash }: { codePrefix: string; hash: Buffer },
): Promise<SiteKey | null> {
  const [key] = await queries.query<SiteKey>('select * from find_site_key($1, $2)', [
    codePrefix,
    hash,
  ]);
  return key ?? null;
}

export async function createSiteKey(transaction: Transaction, key: NewSiteKey): Promise<void> {
  await transaction.drizzle.insert(siteKeys).values(key);
}

export async function listSiteKeys(
  database: Database,
  { tenantId }: { tenantId: string },
): Promise<SiteKey[]> {
  return database.withTenant(tenantId, ({ drizzle }) =>
    drizzle
      .select()
      .from(siteKeys)
      .where(eq(siteKeys.tenantId, tenantId))
      .orderBy(siteKeys.createdAt),
  );
}

/** Whether there was such a key that had not been revoked yet. */
export async function revokeSiteKey(
  database: Database,
  { tenantId, id, at }: { tenantId: string; id: string; at: Date },
): Promise<boolean> {
  const revoked = await database.withTenant(tenantId, ({ drizzle }) =>
    drizzle
      .update(siteKeys)
      .set({ revokedAt: at })
      .where(and(eq(siteKeys.tenantId, tenantId), eq(siteKeys.id, id)))
      .returning({ id: siteKeys.id }),
  );
  return revoked.length > 0;
}
