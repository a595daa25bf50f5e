import { integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, tenantId } from '../columns/index.ts';

/** What other tenants' outboxes brought: a message is `(case, from, number)`, so a second copy is refused. */
export const inbox = pgTable(
  'inbox',
  {
    tenantId: tenantId(),
    caseId: uuid().notNull(),
    fromTenantId: uuid().notNull(),
    number: integer().notNull(),
    topic: text().notNull(),
    payload: jsonb().$type<unknown>().notNull(),
    receivedAt: instant().notNull(),
    appliedAt: instant(),
  },
  (table) => [
    primaryKey({
      name: 'inbox_pk',
      columns: [table.tenantId, table.caseId, table.fromTenantId, table.number],
    }),
  ],
);
