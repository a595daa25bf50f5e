import {
  stationKinds,
  type AreaKind,
  type Brand,
  type FeatureKind,
  type OpeningHours,
} from '@lianxin/contract';
import {
  boolean,
  doublePrecision,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant, tenantId } from '../columns/index.ts';
import { tenants } from '../tenants/index.ts';

export interface Area {
  readonly kind: AreaKind;
  readonly name: string;
  readonly services: string[];
}

export interface Feature {
  readonly kind: FeatureKind;
  readonly name: string;
  readonly services: string[];
}

export const stations = pgTable(
  'stations',
  {
    tenantId: tenantId().references(() => tenants.id),
    id: uuid().notNull(),
    kind: text({ enum: stationKinds }).notNull(),
    name: text().notNull(),
    regionCode: text().notNull(),
    address: text().notNull(),
    /** WGS 84 / CGCS2000 degrees. */
    lat: doublePrecision().notNull(),
    lng: doublePrecision().notNull(),
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
    /** The name in pinyin: no collation of the database knows Chinese everywhere. */
    sortKey: text().notNull(),
    createdAt: instant().notNull(),
    closedAt: instant(),
  },
  (table) => [
    primaryKey({ name: 'stations_pk', columns: [table.tenantId, table.id] }),
    index('stations_sort').on(table.tenantId, table.sortKey, table.id),
  ],
);

export type Station = typeof stations.$inferSelect;
export type NewStation = typeof stations.$inferInsert;
