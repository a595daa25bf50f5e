import { integer, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { bytea, tenantId } from '../columns/index.ts';

/** The end of each tenant's audit chain: what a cut-off tail is found by. */
export const auditHeads = pgTable(
  'audit_heads',
  {
    tenantId: tenantId(),
    seq: integer().notNull(),
    digest: bytea().notNull(),
  },
  (table) => [primaryKey({ name: 'audit_heads_pk', columns: [table.tenantId] })],
);
