/** A day in Asia/Shanghai as `YYYY-MM-DD`; such strings sort as the days do. */
export type Day = string;

// China has kept one time zone without summer time since 1992.
const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

const padded = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

// By hand, since `toISOString` takes five times as long, and a clock names every one of its days.
function nameOf(utc: Date): Day {
  return `${utc.getUTCFullYear()}-${padded(utc.getUTCMonth() + 1)}-${padded(utc.getUTCDate())}`;
}

/** The day on which an instant falls in Asia/Shanghai. */
export function dayOf(instant: Date): Day {
  return nameOf(new Date(instant.getTime() + SHANGHAI_OFFSET_MS));
}

/** The instant of a local time (`HH:MM`, `24:00` included) on a day in Asia/Shanghai. */
export function instantAt(day: Day, time = '00:00'): Date {
  const [hours = '0', minutes = '0'] = time.split(':');
  const offset = (Number(hours) * 60 + Number(minutes)) * 60 * 1000;
  return new Date(Date.parse(day) + offset - SHANGHAI_OFFSET_MS);
}

/** The day `count` days later, or earlier where `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return nameOf(new Date(Date.parse(day) + count * DAY_MS));
}

/** How many days `to` is after `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The corresponding day `count` months later, or that month's last (Civil Code art. 202). */
export function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return nameOf(new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))));
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
