import { boolean, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { tenantId } from '../columns/index.ts';
import { tenants } from '../tenants/index.ts';

export const departments = pgTable(
  'departments',
  {
    tenantId: tenantId().references(() => tenants.id),
    id: uuid().notNull(),
    name: text().notNull(),
    sortKey: text().notNull(),
    active: boolean().notNull().default(true),
  },
  (table) => [
    primaryKey({ name: 'departments_pk', columns: [table.tenantId, table.id] }),
    unique('departments_name').on(table.tenantId, table.name),
  ],
);

export type Department = typeof departments.$inferSelect;
export type NewDepartment = typeof departments.$inferInsert;
