import type { Clock as ClockRow, ClockChange, NewClock } from '@lianxin/db';
import { dueOf, type Calendar, type Clock } from '@lianxin/domain';

/** A clock as the rules reckon with it. */
export function clockOfRow(row: ClockRow): Clock {
  return {
    kind: row.kind,
    limit: { length: row.length, unit: row.unit },
    citation: row.citation,
    closingHour: row.closingHour,
    startedAt: row.startedAt,
    extension: row.extension,
    pauses: row.pauses.map(({ from, to }) => ({
      from: new Date(from),
      to: to === null ? null : new Date(to),
    })),
    stoppedAt: row.endedAt,
  };
}

function pausesOf(clock: Clock) {
  return clock.pauses.map(({ from, to }) => ({
    from: from.toISOString(),
    to: to?.toISOString() ?? null,
  }));
}

/** A clock on its way into the database. */
export function newClockRow(
  clock: Clock,
  {
    id,
    calendar,
    assignmentId = null,
  }: { id: string; calendar: Calendar; assignmentId?: string | null },
): NewClock {
  const due = dueOf(clock, calendar);
  return {
    id,
    assignmentId,
    kind: clock.kind,
    length: clock.limit.length,
    unit: clock.limit.unit,
    citation: clock.citation,
    closingHour: clock.closingHour,
    startedAt: clock.startedAt,
    firstDueAt: dueOf({ ...clock, pauses: [], extension: 0 }, calendar).at,
    dueAt: due.at,
    provisional: due.provisional,
    extension: clock.extension,
    pauses: pausesOf(clock),
  };
}

/** The pauses and the due time of a clock that changed. */
export function changedClockRow(
  clock: Clock,
  { id, calendar, endedAt }: { id: string; calendar: Calendar; endedAt?: Date },
): ClockChange {
  const due = dueOf(clock, calendar);
  return {
    id,
    dueAt: due.at,
    provisional: due.provisional,
    extension: clock.extension,
    pauses: pausesOf(clock),
    ...(endedAt && { endedAt }),
  };
}
