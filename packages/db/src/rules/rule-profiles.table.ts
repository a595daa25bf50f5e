import type { RuleProfile as Rules } from '@lianxin/domain';
import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant, tenantId } from '../columns/index.ts';
import { tenants } from '../tenants/index.ts';

/** A tenant's dated set of limits and labels; a case keeps the version that it began with. */
export const ruleProfiles = pgTable(
  'rule_profiles',
  {
    tenantId: tenantId().references(() => tenants.id),
    version: integer().notNull(),
    /** Which preset it came from: `default`, `beijing`, … */
    preset: text().notNull(),
    rules: jsonb().$type<Rules>().notNull(),
    validFrom: instant().notNull(),
  },
  (table) => [primaryKey({ name: 'rule_profiles_pk', columns: [table.tenantId, table.version] })],
);

export type RuleProfile = typeof ruleProfiles.$inferSelect;
