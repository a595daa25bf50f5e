import { boolean, date, pgTable, text } from 'drizzle-orm/pg-core';

/** Shared: days off and make-up workdays (调休) as published; all other days follow the week. */
export const holidays = pgTable('holidays', {
  day: date({ mode: 'string' }).primaryKey(),
  name: text().notNull(),
  works: boolean().notNull(),
});

export type Holiday = typeof holidays.$inferSelect;
