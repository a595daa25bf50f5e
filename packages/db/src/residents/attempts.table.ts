import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytea, instant, tenantId } from '../columns/index.ts';

/** Tries at a secret, counted within an hour. */
export const attempts = pgTable(
  'attempts',
  {
    tenantId: tenantId(),
    id: uuid().notNull(),
    kind: text().notNull(),
    /** A keyed hash of what was tried at. */
    subject: bytea().notNull(),
    at: instant().notNull(),
  },
  (table) => [
    primaryKey({ name: 'attempts_pk', columns: [table.tenantId, table.id] }),
    index('attempts_subject').on(table.tenantId, table.kind, table.subject, table.at),
  ],
);
