import { pgTable, smallint, text } from 'drizzle-orm/pg-core';

/** Shared: the years whose holidays are published. A due date in any other year is provisional. */
export const calendarYears = pgTable('calendar_years', {
  year: smallint().primaryKey(),
  source: text().notNull(),
});
