import { categoryIcons } from '@lianxin/contract';
import { boolean, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { tenantId } from '../columns/index.ts';
import { tenants } from '../tenants/index.ts';

export const categories = pgTable(
  'categories',
  {
    tenantId: tenantId().references(() => tenants.id),
    id: text().notNull(),
    name: text().notNull(),
    icon: text({ enum: categoryIcons }).notNull(),
    position: integer().notNull(),
    active: boolean().notNull().default(true),
  },
  (table) => [primaryKey({ name: 'categories_pk', columns: [table.tenantId, table.id] })],
);

export type Category = typeof categories.$inferSelect;
