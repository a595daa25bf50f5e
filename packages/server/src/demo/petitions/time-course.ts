import { addDays, dayOf, instantAt, nextWorkingDay, type Calendar } from '@lianxin/domain';
import type { Chance } from '../chance.ts';
import type { Act, Course } from './courses.ts';

/** Acts of residents and of running clocks fall on any day; the office's on working days. */
const ANY_DAY = new Set<Act>([
  'supplement',
  'rateGood',
  'rateFair',
  'rateBad',
  'closeSilent',
  'object',
  'withdraw',
  'lapse',
]);

export interface TimedAct {
  readonly act: Act;
  readonly at: Date;
}

export interface TimedCourse {
  readonly receivedAt: Date;
  readonly acts: readonly TimedAct[];
}

interface Timing {
  readonly now: Date;
  readonly calendar: Calendar;
  readonly chance: Chance;
}

function clockTime(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function timesFrom(
  course: Course,
  { day, chance, calendar }: Timing & { day: string },
): TimedCourse {
  let present = day;
  let before = instantAt(day, clockTime(chance.between(7, 21), chance.between(0, 59)));
  const receivedAt = before;
  const acts = course.turns.map(([act, days]): TimedAct => {
    const wished = addDays(present, days);
    present = ANY_DAY.has(act) ? wished : nextWorkingDay(wished, calendar);
    const hour = ANY_DAY.has(act) ? chance.between(8, 20) : chance.between(9, 16);
    const at = instantAt(present, clockTime(hour, chance.between(0, 59)));
    before = at > before ? at : new Date(before.getTime() + 60_000);
    return { act, at: before };
  });
  return { receivedAt, acts };
}

/** Places a course in the past so that it got where it is about `tail` days ago, and never after now. */
export function timeCourse(course: Course, timing: Timing): TimedCourse {
  const { now, chance } = timing;
  const length = course.turns.reduce((sum, [, days]) => sum + days, 0);
  const wished = length + chance.between(...course.tail);
  for (let back = wished; ; back += 1) {
    const timed = timesFrom(course, { ...timing, day: addDays(dayOf(now), -back) });
    const last = timed.acts.at(-1)?.at ?? timed.receivedAt;
    if (last < now) return timed;
  }
}
