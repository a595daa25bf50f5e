import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, tenantId } from '../columns/index.ts';

/** What is to be told to others after a commit: at least once, by an id that makes a second look harmless. */
export const outbox = pgTable(
  'outbox',
  {
    tenantId: tenantId(),
    id: uuid().notNull(),
    topic: text().notNull(),
    /** The petition, station, … that it is about. */
    subjectId: uuid().notNull(),
    /** Ids and codes of closed sets; no text of a person. */
    payload: jsonb().$type<Record<string, string | number | boolean | null>>().notNull(),
    createdAt: instant().notNull(),
    doneAt: instant(),
    tries: integer().notNull().default(0),
    nextTryAt: instant(),
  },
  (table) => [
    primaryKey({ name: 'outbox_pk', columns: [table.tenantId, table.id] }),
    index('outbox_waiting')
      .on(table.createdAt, table.id)
      .where(sql`done_at is null`),
  ],
);

export type OutboxMessage = typeof outbox.$inferSelect;
