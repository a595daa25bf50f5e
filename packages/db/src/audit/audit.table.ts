import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytea, instant, tenantId } from '../columns/index.ts';
import { actorRoles } from '../events/index.ts';

/** Every reading of contact data, chained per tenant; written by `append_audit` alone. */
export const auditEntries = pgTable(
  'audit_entries',
  {
    tenantId: tenantId(),
    seq: integer().notNull(),
    at: instant().notNull(),
    action: text().notNull(),
    subjectId: uuid().notNull(),
    actorRole: text({ enum: actorRoles }).notNull(),
    actorId: uuid(),
    reason: text().notNull(),
    digest: bytea().notNull(),
  },
  (table) => [primaryKey({ name: 'audit_entries_pk', columns: [table.tenantId, table.seq] })],
);

export type AuditEntry = typeof auditEntries.$inferSelect;
