import { date, pgTable, smallint, text } from 'drizzle-orm/pg-core';

/** Shared: GB/T 2260 and GB/T 10114 codes. A retired code keeps its validity and its successor. */
export const regions = pgTable('regions', {
  code: text().primaryKey(),
  name: text().notNull(),
  parentCode: text(),
  /** 1 province, 2 city, 3 county, 4 township, 5 village. */
  level: smallint().notNull(),
  validUntil: date({ mode: 'string' }),
  successorCode: text(),
});

export type Region = typeof regions.$inferSelect;
