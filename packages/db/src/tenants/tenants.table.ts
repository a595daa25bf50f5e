import { sql } from 'drizzle-orm';
import { check, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../columns/index.ts';

/** Shared: which standing committees there are. What one sets for itself is in `settings`. */
export const tenants = pgTable(
  'tenants',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    level: text({ enum: ['provincial', 'municipal', 'county', 'township'] }).notNull(),
    regionCode: text().notNull(),
    /** The first four characters of every tracking code and site key of this tenant. */
    codePrefix: text().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [
    unique('tenants_code_prefix').on(table.codePrefix),
    check('tenants_code_prefix_form', sql`code_prefix ~ '^[0-9A-HJKMNP-TV-Z]{4}$'`),
  ],
);

export type Tenant = typeof tenants.$inferSelect;
export type NewTenant = typeof tenants.$inferInsert;
