import { boolean, foreignKey, index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { tenantId } from '../columns/index.ts';
import { stations } from '../stations/index.ts';
import { deputies } from './deputies.table.ts';

/** Which stations a deputy belongs to; petitions to a deputy go to the main one. */
export const stationDeputies = pgTable(
  'station_deputies',
  {
    tenantId: tenantId(),
    stationId: uuid().notNull(),
    deputyId: uuid().notNull(),
    main: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({
      name: 'station_deputies_pk',
      columns: [table.tenantId, table.stationId, table.deputyId],
    }),
    index('station_deputies_deputy').on(table.tenantId, table.deputyId),
    foreignKey({
      name: 'station_deputies_station_fk',
      columns: [table.tenantId, table.stationId],
      foreignColumns: [stations.tenantId, stations.id],
    }),
    foreignKey({
      name: 'station_deputies_deputy_fk',
      columns: [table.tenantId, table.deputyId],
      foreignColumns: [deputies.tenantId, deputies.id],
    }),
  ],
);
