import type { ClockReason, Due, Light } from '@lianxin/contract';
import { isMakeUpDay, workingDaysBetween, type Calendar } from './calendar.ts';
import { isPaused, type Clock } from './clock.ts';
import { addDays, dayOf, instantAt, type Day } from './day.ts';
import { walkClock, type Walk } from './walk.ts';

/** When a clock is due. */
export interface DueTime {
  readonly at: Date;
  /** The day as people say it: of a limit that ends at 24:00, the day that ends then. */
  readonly day: Day;
  readonly provisional: boolean;
}

/**
 * When a clock is due. While a pause goes on, this is the due time as if the resident had answered on
 * the day on which it began.
 */
export function dueOf(clock: Clock, calendar: Calendar): DueTime {
  return dueOfWalk(clock, walkClock(clock, calendar));
}

function dueOfWalk(clock: Clock, { dueDay, provisional }: Walk): DueTime {
  const time = clock.limit.unit === 'working_days' ? clock.closingHour : '24:00';
  return { at: instantAt(dueDay, time), day: dueDay, provisional };
}

/** The instant from which a clock is yellow: the start of day ⌈0.8 n⌉. */
export function yellowFrom(clock: Clock, calendar: Calendar): Date {
  return yellowOfWalk(clock, walkClock(clock, calendar));
}

function yellowOfWalk(clock: Clock, walk: Walk): Date {
  const own = walk.days.filter(({ as }) =>
    clock.limit.unit === 'working_days' ? as === 'counted' : as !== 'paused',
  );
  // Whole numbers first: 0.8 itself is not exact in binary.
  const first = own[Math.ceil((own.length * 4) / 5) - 1]?.day ?? walk.dueDay;
  return instantAt(first);
}

/** The light of a clock; a stopped clock keeps the one it stopped with. */
export function lightOf(clock: Clock, { now, calendar }: { now: Date; calendar: Calendar }): Light {
  return lightOfWalk(clock, { now, walk: walkClock(clock, calendar) });
}

function lightOfWalk(clock: Clock, { now, walk }: { now: Date; walk: Walk }): Light {
  const due = dueOfWalk(clock, walk).at;
  const running = clock.pauses.at(-1);
  // A pause that begins when the limit is over already must not hide that it is overdue.
  if (isPaused(clock) && running && running.from < due) return 'paused';
  const at = clock.stoppedAt && clock.stoppedAt < now ? clock.stoppedAt : now;
  if (at >= due) return 'red';
  return at >= yellowOfWalk(clock, walk) ? 'yellow' : 'green';
}

/** Working days after today up to and including the due day; negative once that day is past. */
export function workingDaysLeft(
  dueDay: Day,
  { now, calendar }: { now: Date; calendar: Calendar },
): number {
  return workingDaysBetween(dayOf(now), { to: dueDay, calendar });
}

interface Present {
  readonly now: Date;
  readonly calendar: Calendar;
}

/** A clock as the wire shows it. */
export function describeDue(clock: Clock, present: Present): Due {
  return describeWalk(clock, { ...present, walk: walkClock(clock, present.calendar) });
}

/** "Why that day": the rule, its citation, and the days counted. */
export function explainClock(clock: Clock, calendar: Calendar): ClockReason {
  return explainWalk(clock, { calendar, walk: walkClock(clock, calendar) });
}

/** Both at once, for the price of one count. */
export function describeClock(clock: Clock, present: Present): { due: Due; why: ClockReason } {
  const { calendar } = present;
  const walk = walkClock(clock, calendar);
  return {
    due: describeWalk(clock, { ...present, walk }),
    why: explainWalk(clock, { calendar, walk }),
  };
}

function describeWalk(clock: Clock, { now, calendar, walk }: Present & { walk: Walk }): Due {
  const due = dueOfWalk(clock, walk);
  return {
    at: due.at.toISOString(),
    date: due.day,
    provisional: due.provisional,
    workingDaysLeft: workingDaysLeft(due.day, { now, calendar }),
    light: lightOfWalk(clock, { now, walk }),
    clock: clock.kind,
  };
}

function explainWalk(
  clock: Clock,
  { calendar, walk }: { calendar: Calendar; walk: Walk },
): ClockReason {
  const counted = walk.days.filter(({ as }) => as === 'counted');
  return {
    rule: clock.kind,
    limit: clock.limit,
    citation: clock.citation,
    startedAt: clock.startedAt.toISOString(),
    firstDay: addDays(dayOf(clock.startedAt), 1),
    countedDays: counted.length,
    skipped: walk.days.flatMap(({ day, as, name }) =>
      as === 'counted' ? [] : [{ date: day, reason: as, name }],
    ),
    makeUpDays: counted.flatMap(({ day }) => (isMakeUpDay(day, calendar) ? [day] : [])),
    firstDueAt: firstDueBefore(dueOfWalk(clock, walk).at, { clock, calendar }),
  };
}

/** The due time before pauses and extensions, or null where it is the same. */
function firstDueBefore(
  due: Date,
  { clock, calendar }: { clock: Clock; calendar: Calendar },
): string | null {
  if (clock.pauses.length === 0 && clock.extension === 0) return null;
  const first = dueOf({ ...clock, pauses: [], extension: 0 }, calendar).at;
  return first.getTime() === due.getTime() ? null : first.toISOString();
}
