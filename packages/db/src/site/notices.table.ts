import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant, tenantId } from '../columns/index.ts';
import { tenants } from '../tenants/index.ts';

/** The notices that residents consent to before filing; the latest published one is asked for. */
export const notices = pgTable(
  'notices',
  {
    tenantId: tenantId().references(() => tenants.id),
    version: text().notNull(),
    body: text().notNull(),
    publishedAt: instant().notNull(),
  },
  (table) => [primaryKey({ name: 'notices_pk', columns: [table.tenantId, table.version] })],
);

export type Notice = typeof notices.$inferSelect;
