import { addDays, weekdayOf, yearOf, type Day } from './day.ts';

/** The public holidays and make-up workdays (调休) that have been published; data, not code. */
export interface Calendar {
  /** Years whose holidays are published. */
  readonly knownYears: ReadonlySet<number>;
  /** Days off by name, weekends within a holiday included. */
  readonly holidays: ReadonlyMap<Day, string>;
  /** Rest days on which people work, by the holiday that they make up for. */
  readonly workdays: ReadonlyMap<Day, string>;
}

/** Why nobody works on a day. */
export interface Rest {
  readonly reason: 'weekend' | 'holiday';
  readonly name: string | null;
}

// Statutory holidays whose date never moves: certain even before a year's holidays are published.
const FIXED_HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ['01-01', '元旦'],
  ['05-01', '劳动节'],
  ['05-02', '劳动节'],
  ['10-01', '国庆节'],
  ['10-02', '国庆节'],
  ['10-03', '国庆节'],
]);

/** Whether the holidays of a day's year are published. */
export function isKnown(day: Day, calendar: Calendar): boolean {
  return calendar.knownYears.has(yearOf(day));
}

/** Why nobody works on a day, or null on a working day. */
export function restOn(day: Day, calendar: Calendar): Rest | null {
  if (calendar.workdays.has(day)) return null;
  const holiday = calendar.holidays.get(day) ?? fixedHoliday(day, calendar);
  if (holiday !== undefined) return { reason: 'holiday', name: holiday };
  return weekdayOf(day) > 5 ? { reason: 'weekend', name: null } : null;
}

function fixedHoliday(day: Day, calendar: Calendar): string | undefined {
  return isKnown(day, calendar) ? undefined : FIXED_HOLIDAYS.get(day.slice(5));
}

/** Whether the offices work on a day. */
export function isWorkingDay(day: Day, calendar: Calendar): boolean {
  return restOn(day, calendar) === null;
}

/** Whether a day is a rest day by the week on which people work nevertheless. */
export function isMakeUpDay(day: Day, calendar: Calendar): boolean {
  return calendar.workdays.has(day);
}

/** The day itself where it is a working day, else the next one. */
export function nextWorkingDay(day: Day, calendar: Calendar): Day {
  return isWorkingDay(day, calendar) ? day : nextWorkingDay(addDays(day, 1), calendar);
}

/** The working day `count` working days before a day. */
export function workingDaysBefore(
  day: Day,
  { count, calendar }: { count: number; calendar: Calendar },
): Day {
  return workingDayFrom(day, { count, direction: -1, calendar });
}

/** The working day `count` working days after a day. */
export function workingDaysAfter(
  day: Day,
  { count, calendar }: { count: number; calendar: Calendar },
): Day {
  return workingDayFrom(day, { count, direction: 1, calendar });
}

function workingDayFrom(
  day: Day,
  { count, direction, calendar }: { count: number; direction: 1 | -1; calendar: Calendar },
): Day {
  let present = day;
  for (let left = count; left > 0;) {
    present = addDays(present, direction);
    if (isWorkingDay(present, calendar)) left -= 1;
  }
  return present;
}

/** Working days after `from` up to and including `to`; negative where `to` is earlier. */
export function workingDaysBetween(
  from: Day,
  { to, calendar }: { to: Day; calendar: Calendar },
): number {
  if (to < from) return -workingDaysBetween(to, { to: from, calendar });
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  // Not `-0`, which JSON and strict equality treat as another number.
  return count || 0;
}
