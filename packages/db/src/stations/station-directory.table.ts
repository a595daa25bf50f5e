import { stationKinds, type Brand, type OpeningHours } from '@lianxin/contract';
import {
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  point,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant, tenantId } from '../columns/index.ts';
import type { Area, Feature } from './stations.table.ts';

/** Shared: the public fields of every tenant's stations, written by the outbox. */
export const stationDirectory = pgTable(
  'station_directory',
  {
    tenantId: tenantId(),
    stationId: uuid().notNull(),
    tenantName: text().notNull(),
    kind: text({ enum: stationKinds }).notNull(),
    name: text().notNull(),
    regionCode: text().notNull(),
    regionName: text().notNull(),
    address: text().notNull(),
    lat: doublePrecision().notNull(),
    lng: doublePrecision().notNull(),
    /** Web-Mercator metres, for `<->` on GiST; distances are reckoned anew by haversine. */
    mercator: point({ mode: 'xy' }).notNull(),
    groundFloor: boolean().notNull(),
    outsideCompound: boolean().notNull(),
    stepFree: boolean().notNull(),
    near: text(),
    transit: text(),
    phone: text(),
    hours: jsonb().$type<OpeningHours[]>().notNull(),
    brand: jsonb().$type<Brand>().notNull(),
    areas: jsonb().$type<Area[]>().notNull(),
    features: jsonb().$type<Feature[]>().notNull(),
    /** How many deputies belong to it. */
    deputies: integer().notNull(),
    sortKey: text().notNull(),
    asOf: instant().notNull(),
  },
  (table) => [
    primaryKey({ name: 'station_directory_pk', columns: [table.tenantId, table.stationId] }),
    index('station_directory_station').on(table.stationId),
    index('station_directory_place').using('gist', table.mercator),
    index('station_directory_sort').on(table.sortKey, table.stationId),
  ],
);

export type DirectoryStation = typeof stationDirectory.$inferSelect;
