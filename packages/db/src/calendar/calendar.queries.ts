import { asc } from 'drizzle-orm';
import type { Database } from '../drivers/index.ts';
import { calendarYears } from './calendar-years.table.ts';
import { holidays } from './holidays.table.ts';

/** As `domain` takes it. */
export interface CalendarRow {
  readonly knownYears: ReadonlySet<number>;
  readonly holidays: ReadonlyMap<string, string>;
  readonly workdays: ReadonlyMap<string, string>;
}

export async function readCalendar(database: Database): Promise<CalendarRow> {
  const years = await database.drizzle.select().from(calendarYears);
  const days = await database.drizzle.select().from(holidays).orderBy(asc(holidays.day));
  const named = (works: boolean) =>
    new Map(days.filter((day) => day.works === works).map(({ day, name }) => [day, name]));
  return {
    knownYears: new Set(years.map(({ year }) => year)),
    holidays: named(false),
    workdays: named(true),
  };
}
