import { integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { bytea, instant, tenantId } from '../columns/index.ts';
import { tenants } from '../tenants/index.ts';

/** A six-digit code that was sent to a phone; both are kept as keyed hashes. */
export const verifications = pgTable(
  'verifications',
  {
    tenantId: tenantId().references(() => tenants.id),
    id: uuid().notNull(),
    phoneHash: bytea().notNull(),
    codeHash: bytea().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    tries: integer().notNull().default(0),
    usedAt: instant(),
  },
  (table) => [primaryKey({ name: 'verifications_pk', columns: [table.tenantId, table.id] })],
);

export type Verification = typeof verifications.$inferSelect;
