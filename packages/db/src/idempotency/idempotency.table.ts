import { index, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { bytea, instant, tenantId } from '../columns/index.ts';

/** One answer per tenant, credential and key, kept for 30 days and encrypted: it may hold a code. */
export const idempotencyRecords = pgTable(
  'idempotency_records',
  {
    tenantId: tenantId(),
    credential: text().notNull(),
    keyHash: bytea().notNull(),
    /** Keyed hash of method, route and body. */
    bodyHash: bytea().notNull(),
    status: smallint().notNull(),
    answer: bytea().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [
    primaryKey({
      name: 'idempotency_records_pk',
      columns: [table.tenantId, table.credential, table.keyHash],
    }),
    // Rows come in the order of time, and only the daily sweep looks for old ones.
    index('idempotency_records_age').using('brin', table.createdAt),
  ],
);
