import { levels } from '@lianxin/contract';
import { boolean, index, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { tenantId } from '../columns/index.ts';
import { tenants } from '../tenants/index.ts';

export const deputies = pgTable(
  'deputies',
  {
    tenantId: tenantId().references(() => tenants.id),
    id: uuid().notNull(),
    name: text().notNull(),
    /** `zeng shifan`, surname read as a surname; made by the caller. */
    pinyin: text().notNull(),
    /** `zsf`. */
    initials: text().notNull(),
    /** Highest first. */
    levels: text({ enum: levels }).array().notNull(),
    /** Rank of the highest level, 1 national to 5 township: the order of every list. */
    rank: smallint().notNull(),
    electoralUnit: text().notNull(),
    profession: text().notNull(),
    fields: text().array().notNull(),
    languages: text().array().notNull(),
    photo: text(),
    dutyDays: text(),
    achieved: text(),
    active: boolean().notNull().default(true),
  },
  (table) => [
    primaryKey({ name: 'deputies_pk', columns: [table.tenantId, table.id] }),
    index('deputies_order').on(table.tenantId, table.rank, table.pinyin, table.id),
  ],
);

export type Deputy = typeof deputies.$inferSelect;
export type NewDeputy = typeof deputies.$inferInsert;
