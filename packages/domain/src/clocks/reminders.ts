import { workingDaysAfter, workingDaysBefore, type Calendar } from './calendar.ts';
import type { Clock } from './clock.ts';
import { addDays, dayOf, instantAt, type Day } from './day.ts';
import { dueOf } from './due.ts';
import type { RuleProfile } from './rule-profile.ts';

/** One urging (催办): when, and which of the steps it is. */
export interface Reminder {
  /** Working days from the due day; negative before it. */
  readonly step: number;
  readonly at: Date;
}

/** When the holder is urged; what would lie before the start is skipped. */
export function remindersOf(
  clock: Clock,
  { calendar, rules }: { calendar: Calendar; rules: RuleProfile },
): Reminder[] {
  const { day } = dueOf(clock, calendar);
  return rules.urging.steps
    .map((step) => ({ step, at: instantAt(dayAt(day, { step, calendar }), rules.urging.at) }))
    .filter(({ at }) => at > clock.startedAt);
}

function dayAt(day: Day, { step, calendar }: { step: number; calendar: Calendar }): Day {
  if (step === 0) return day;
  const count = Math.abs(step);
  return step < 0
    ? workingDaysBefore(day, { count, calendar })
    : workingDaysAfter(day, { count, calendar });
}

/** When a resident who was asked for something is reminded, or null where the limit is shorter. */
export function supplementReminderAt(
  clock: Clock,
  { calendar, rules }: { calendar: Calendar; rules: RuleProfile },
): Date | null {
  const day = addDays(dayOf(clock.startedAt), rules.supplementReminderDay);
  return day < dueOf(clock, calendar).day ? instantAt(day, rules.urging.at) : null;
}
