import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytea, instant, tenantId } from '../columns/index.ts';

/**
 * Free text stands here and nowhere else: an event holds SHA-256(salt ‖ body), so erasing a body and
 * its salt leaves the chain of events whole.
 */
export const texts = pgTable(
  'texts',
  {
    tenantId: tenantId(),
    id: uuid().notNull(),
    body: text(),
    salt: bytea(),
    erasedAt: instant(),
  },
  (table) => [primaryKey({ name: 'texts_pk', columns: [table.tenantId, table.id] })],
);

export type Text = typeof texts.$inferSelect;
