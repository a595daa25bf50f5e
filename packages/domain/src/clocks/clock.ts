import type { ClockKind, Grade } from '@lianxin/contract';
import type { RuleProfile } from './rule-profile.ts';

/** Unit of a limit. A limit in days or months is calendar time. */
export type LimitUnit = 'working_days' | 'days' | 'months';

/** How long a limit is. */
export interface Limit {
  readonly length: number;
  readonly unit: LimitUnit;
}

/** A span in which the resident is waited for; `to` is null while it goes on. */
export interface Pause {
  readonly from: Date;
  readonly to: Date | null;
}

/** One limit of a case, as it is kept: everything that its due date follows from. */
export interface Clock {
  readonly kind: ClockKind;
  readonly limit: Limit;
  readonly citation: string;
  /** The office's closing hour (`HH:MM`), at which a limit in working days ends. */
  readonly closingHour: string;
  readonly startedAt: Date;
  /** Granted extensions in the limit's own unit; 0 where none was. */
  readonly extension: number;
  /** In order of time, never overlapping. */
  readonly pauses: readonly Pause[];
  readonly stoppedAt: Date | null;
}

/** Starts the clock of a kind under a rule profile; the day after `at` is day 1. */
export function startClock({
  kind,
  grade = null,
  at,
  rules,
}: {
  kind: ClockKind;
  grade?: Grade | null;
  at: Date;
  rules: RuleProfile;
}): Clock {
  const rule = rules.limits[kind];
  const length = (grade && rule.byGrade?.[grade]) ?? rule.length;
  return {
    kind,
    limit: { length, unit: rule.unit },
    citation: rule.citation,
    closingHour: rules.closingHour,
    startedAt: at,
    extension: 0,
    pauses: [],
    stoppedAt: null,
  };
}

/** Whether the clock waits for the resident. */
export function isPaused(clock: Clock): boolean {
  return clock.pauses.at(-1)?.to === null;
}

/** Pauses a clock; one that is paused or stopped stays as it is. */
export function pause(clock: Clock, at: Date): Clock {
  if (isPaused(clock) || clock.stoppedAt) return clock;
  return { ...clock, pauses: [...clock.pauses, { from: at, to: null }] };
}

/** Ends the running pause; a clock that is not paused stays as it is. */
export function resume(clock: Clock, at: Date): Clock {
  const running = clock.pauses.at(-1);
  if (running?.to !== null) return clock;
  return { ...clock, pauses: [...clock.pauses.slice(0, -1), { from: running.from, to: at }] };
}

/** Adds an extension, in the limit's own unit, to the first due date. */
export function extend(clock: Clock, by: number): Clock {
  return { ...clock, extension: clock.extension + by };
}

/** Stops a clock for good; a running pause ends with it. */
export function stopClock(clock: Clock, at: Date): Clock {
  return clock.stoppedAt ? clock : { ...resume(clock, at), stoppedAt: at };
}
