import { keyOperations } from '@lianxin/contract';
import { integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { bytea, instant, tenantId } from '../columns/index.ts';
import { tenants } from '../tenants/index.ts';

/**
 * Publishable and secret keys of sites. A key reads `pk_` or `sk_`, the tenant's code prefix, and
 * random characters; only its keyed hash is kept.
 */
export const siteKeys = pgTable(
  'site_keys',
  {
    tenantId: tenantId().references(() => tenants.id),
    id: uuid().notNull(),
    kind: text({ enum: ['publishable', 'secret'] }).notNull(),
    hash: bytea().notNull(),
    /** The last four characters, to tell keys apart in a list. */
    hint: text().notNull(),
    name: text().notNull(),
    /** `https://example.gov.cn`, `http://localhost:*`; empty for secret keys. */
    origins: text().array().notNull(),
    operations: text({ enum: keyOperations }).array().notNull(),
    /** Requests per minute. */
    quota: integer().notNull(),
    createdAt: instant().notNull(),
    revokedAt: instant(),
  },
  (table) => [
    primaryKey({ name: 'site_keys_pk', columns: [table.tenantId, table.id] }),
    unique('site_keys_hash').on(table.tenantId, table.hash),
  ],
);

export type SiteKey = typeof siteKeys.$inferSelect;
export type NewSiteKey = typeof siteKeys.$inferInsert;
