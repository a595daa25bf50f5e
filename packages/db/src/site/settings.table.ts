import type { Brand } from '@lianxin/contract';
import {
  boolean,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytea, tenantId } from '../columns/index.ts';
import { stations } from '../stations/index.ts';
import { tenants } from '../tenants/index.ts';

/** What a tenant sets for itself; `version` makes cached public answers stale. */
export const settings = pgTable(
  'settings',
  {
    tenantId: tenantId().references(() => tenants.id),
    version: integer().notNull().default(1),
    defaultStationId: uuid().notNull(),
    anonymity: boolean().notNull().default(true),
    /** Signs the portal's own host tokens; encrypted. */
    hostSecret: bytea(),
    brand: jsonb().$type<Brand>().notNull(),
  },
  (table) => [
    primaryKey({ name: 'settings_pk', columns: [table.tenantId] }),
    foreignKey({
      name: 'settings_default_station_fk',
      columns: [table.tenantId, table.defaultStationId],
      foreignColumns: [stations.tenantId, stations.id],
    }),
  ],
);

export type Settings = typeof settings.$inferSelect;
