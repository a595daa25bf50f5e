import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar } from './calendar.ts';
import { extend, pause, resume, startClock, type Clock, type Limit } from './clock.ts';
import { instantAt } from './day.ts';
import { dueOf, explainClock, lightOf, yellowFrom } from './due.ts';
import { defaultRules } from './rule-profile.ts';

/** New Year 2026, National Day 2026 with both make-up days, and nothing published for 2027. */
const calendar: Calendar = {
  knownYears: new Set([2025, 2026]),
  holidays: new Map([
    ['2026-01-01', '元旦'],
    ['2026-01-02', '元旦'],
    ['2026-01-03', '元旦'],
    ...[1, 2, 3, 4, 5, 6, 7].map((day) => [`2026-10-0${day}`, '国庆节'] as const),
  ]),
  workdays: new Map([
    ['2026-01-04', '元旦'],
    ['2026-09-20', '国庆节'],
    ['2026-10-10', '国庆节'],
  ]),
};

const at = (text: string): Date => new Date(`${text}+08:00`);

function clockOf(limit: Limit, startedAt: Date): Clock {
  return {
    ...startClock({ kind: 'accept', at: startedAt, rules: defaultRules }),
    limit,
  };
}

/** Counts on its own: minute arithmetic on local days, one at a time, with no code of ours. */
function bruteForce(clock: Clock): { due: number; yellow: number } {
  const dayMs = 86_400_000;
  const local = (instant: Date) => Math.floor((instant.getTime() + 8 * 3_600_000) / dayMs);
  const name = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10);
  const rests = (day: number) => {
    if (calendar.workdays.has(name(day))) return false;
    if (calendar.holidays.has(name(day))) return true;
    const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];
    const year = Number(name(day).slice(0, 4));
    if (!calendar.knownYears.has(year) && fixed.includes(name(day).slice(5))) return true;
    // Day 0 was a Thursday.
    return [2, 3].includes(day % 7);
  };
  const paused = (day: number) =>
    clock.pauses.some(({ from, to }) => to !== null && local(from) < day && day <= local(to));
  const isWorking = clock.limit.unit === 'working_days';
  const own: number[] = [];
  let day = local(clock.startedAt);
  for (const length of [clock.limit.length, clock.extension].filter((each) => each > 0)) {
    let left = length;
    if (clock.limit.unit === 'months') {
      const start = new Date(day * dayMs);
      let month = start.getUTCMonth() + length;
      let end = new Date(Date.UTC(start.getUTCFullYear(), month, start.getUTCDate()));
      month = ((month % 12) + 12) % 12;
      while (end.getUTCMonth() !== month) end = new Date(end.getTime() - dayMs);
      left = Math.round((end.getTime() - start.getTime()) / dayMs);
    }
    while (left > 0) {
      day += 1;
      if (paused(day)) continue;
      if (isWorking && rests(day)) continue;
      own.push(day);
      left -= 1;
    }
    const moves = (each: number) => !isWorking && (rests(each) || paused(each));
    while (moves(day)) {
      day += 1;
      if (!paused(day)) own.push(day);
    }
  }
  const closing = isWorking ? 17.5 : 24;
  const yellow = own[Math.ceil(own.length * 0.8 - 1e-9) - 1] ?? day;
  return {
    due: day * dayMs + (closing - 8) * 3_600_000,
    yellow: yellow * dayMs - 8 * 3_600_000,
  };
}

describe('10,000 histories of clocks', () => {
  const start = fc.date({
    min: at('2025-11-01T00:00'),
    max: at('2026-12-31T23:59'),
    noInvalidDate: true,
  });
  const limit = fc.oneof(
    fc.record({
      unit: fc.constant('working_days' as const),
      length: fc.integer({ min: 1, max: 30 }),
    }),
    fc.record({ unit: fc.constant('days' as const), length: fc.integer({ min: 1, max: 45 }) }),
    fc.record({ unit: fc.constant('months' as const), length: fc.integer({ min: 1, max: 6 }) }),
  );
  const gaps = fc.array(fc.integer({ min: 1, max: 15 * 24 * 60 }), { maxLength: 8 });
  const extension = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 6 }));

  it('agree with a walker that counts day by day', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(start, limit, gaps, extension, (startedAt, ownLimit, minutes, by) => {
        let clock = clockOf(ownLimit, startedAt);
        let time = startedAt.getTime();
        for (const [index, gap] of minutes.entries()) {
          time += gap * 60_000;
          clock = index % 2 === 0 ? pause(clock, new Date(time)) : resume(clock, new Date(time));
        }
        clock = extend(clock, by);
        const expected = bruteForce(clock);
        expect(dueOf(clock, calendar).at.getTime()).toBe(expected.due);
        expect(yellowFrom(clock, calendar).getTime()).toBe(expected.yellow);
      }),
      { numRuns: 10_000 },
    );
  });

  it('never end before they start, and never earlier for a pause or an extension', () => {
    fc.assert(
      fc.property(start, limit, extension, fc.nat(20_000), (startedAt, ownLimit, by, minutes) => {
        const clock = clockOf(ownLimit, startedAt);
        const from = new Date(startedAt.getTime() + minutes * 60_000);
        const paused = resume(pause(clock, from), new Date(from.getTime() + 3 * 86_400_000));
        const due = dueOf(clock, calendar).at;
        expect(due > startedAt).toBe(true);
        expect(dueOf(paused, calendar).at >= due).toBe(true);
        expect(dueOf(extend(clock, by), calendar).at >= due).toBe(true);
      }),
    );
  });

  it('turn from green to yellow to red and never back', () => {
    const order = ['green', 'yellow', 'red', 'paused'];
    fc.assert(
      fc.property(start, limit, fc.array(fc.nat(200 * 24 * 60)), (startedAt, ownLimit, minutes) => {
        const clock = clockOf(ownLimit, startedAt);
        const seen = minutes
          .toSorted((a, b) => a - b)
          .map((each) =>
            order.indexOf(
              lightOf(clock, { now: new Date(startedAt.getTime() + each * 60_000), calendar }),
            ),
          );
        expect(seen).toEqual(seen.toSorted((a, b) => a - b));
      }),
    );
  });

  it('split the days between start and due into counted and passed over', () => {
    fc.assert(
      fc.property(start, limit, (startedAt, ownLimit) => {
        const clock = clockOf(ownLimit, startedAt);
        const why = explainClock(clock, calendar);
        const due = instantAt(dueOf(clock, calendar).day);
        const days = (due.getTime() - instantAt(why.firstDay).getTime()) / 86_400_000 + 1;
        expect(why.countedDays + why.skipped.length).toBe(days);
      }),
    );
  });
});
