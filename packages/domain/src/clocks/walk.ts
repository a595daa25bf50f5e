import { isKnown, restOn, type Calendar } from './calendar.ts';
import type { Clock, Limit, Pause } from './clock.ts';
import { addDays, addMonths, dayOf, daysBetween, type Day } from './day.ts';

/** One day of a clock: counted, or passed over and why. */
export interface WalkedDay {
  readonly day: Day;
  readonly as: 'counted' | 'weekend' | 'holiday' | 'paused';
  readonly name: string | null;
}

/** The days of a clock from day 1 to the due day. */
export interface Walk {
  readonly days: readonly WalkedDay[];
  readonly dueDay: Day;
  /** 暂定: it runs into a year whose holidays are not yet published. */
  readonly provisional: boolean;
}

// Twenty years: no rule is that long, so a walk beyond it is a fault and not a limit.
const LONGEST_WALK_DAYS = 7400;

/** Counts the days of a clock one by one, its extension included. */
export function walkClock(clock: Clock, calendar: Calendar): Walk {
  const days: WalkedDay[] = [];
  const from = dayOf(clock.startedAt);
  const context = { paused: pausedSpans(clock.pauses), calendar, days };
  let dueDay = walkLimit(from, { ...context, limit: clock.limit });
  if (clock.extension > 0) {
    dueDay = walkLimit(dueDay, {
      ...context,
      limit: { length: clock.extension, unit: clock.limit.unit },
    });
  }
  return { days, dueDay, provisional: days.some(({ day }) => !isKnown(day, calendar)) };
}

interface Span {
  /** Exclusive. */
  readonly after: Day;
  readonly until: Day;
}

interface Context {
  readonly paused: readonly Span[];
  readonly calendar: Calendar;
  readonly days: WalkedDay[];
  readonly limit: Limit;
}

function walkLimit(from: Day, context: Context): Day {
  const { limit } = context;
  if (limit.unit === 'working_days') return walkWorkingDays(from, context);
  const length =
    limit.unit === 'days' ? limit.length : daysBetween(from, addMonths(from, limit.length));
  return walkCalendarDays(from, { ...context, limit: { length, unit: 'days' } });
}

function walkWorkingDays(from: Day, { paused, calendar, days, limit }: Context): Day {
  let day = from;
  for (let left = limit.length; left > 0;) {
    day = nextDay(day, days);
    const walked = seeWorkingDay(day, { paused, calendar });
    days.push(walked);
    if (walked.as === 'counted') left -= 1;
  }
  return day;
}

function seeWorkingDay(
  day: Day,
  { paused, calendar }: Pick<Context, 'paused' | 'calendar'>,
): WalkedDay {
  if (isWithin(day, paused)) return { day, as: 'paused', name: null };
  const rest = restOn(day, calendar);
  return rest ? { day, as: rest.reason, name: rest.name } : { day, as: 'counted', name: null };
}

function walkCalendarDays(from: Day, { paused, calendar, days, limit }: Context): Day {
  let day = from;
  for (let left = limit.length; left > 0;) {
    day = nextDay(day, days);
    const isPaused = isWithin(day, paused);
    // An end on a rest day moves to the next working day (Civil Code art. 203).
    const isLast = left === 1 && !isPaused;
    const walked = isLast
      ? seeWorkingDay(day, { paused, calendar })
      : ({ day, as: isPaused ? 'paused' : 'counted', name: null } as const);
    days.push(walked);
    if (walked.as === 'counted') left -= 1;
  }
  return day;
}

function nextDay(day: Day, days: readonly WalkedDay[]): Day {
  if (days.length > LONGEST_WALK_DAYS) throw new RangeError('the clock does not end');
  return addDays(day, 1);
}

/** A pause takes the days after the one on which it begins, up to the one on which it ends. */
function pausedSpans(pauses: readonly Pause[]): Span[] {
  return pauses.flatMap(({ from, to }) => (to ? [{ after: dayOf(from), until: dayOf(to) }] : []));
}

function isWithin(day: Day, spans: readonly Span[]): boolean {
  return spans.some(({ after, until }) => day > after && day <= until);
}
