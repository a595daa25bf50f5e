import { describe, expect, it } from 'vitest';
import type { Calendar } from './calendar.ts';
import { extend, pause, resume, startClock, stopClock, type Clock, type Limit } from './clock.ts';
import { addMonths } from './day.ts';
import { describeDue, dueOf, explainClock, lightOf, workingDaysLeft, yellowFrom } from './due.ts';
import { remindersOf, supplementReminderAt } from './reminders.ts';
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

describe('a limit in working days', () => {
  it('counts the day after hand-over as day 1 and ends at the closing hour', () => {
    const clock = startClock({ kind: 'accept', at: at('2026-11-18T09:00'), rules: defaultRules });
    expect(dueOf(clock, calendar)).toEqual({
      at: at('2026-11-20T17:30'),
      day: '2026-11-20',
      provisional: false,
    });
  });

  it('starts on the following day even when it is handed over late at night', () => {
    const clock = startClock({ kind: 'accept', at: at('2026-11-18T23:59'), rules: defaultRules });
    expect(dueOf(clock, calendar).day).toBe('2026-11-20');
  });

  it('passes over holidays and counts the make-up day', () => {
    const clock = clockOf({ length: 3, unit: 'working_days' }, at('2026-09-30T10:00'));
    expect(dueOf(clock, calendar).day).toBe('2026-10-10');
    expect(explainClock(clock, calendar)).toMatchObject({
      firstDay: '2026-10-01',
      countedDays: 3,
      makeUpDays: ['2026-10-10'],
    });
  });

  it('is yellow from the start of day ⌈0.8 n⌉ and red from the closing hour', () => {
    const clock = clockOf({ length: 5, unit: 'working_days' }, at('2026-11-13T10:00'));
    const light = (now: string) => lightOf(clock, { now: at(now), calendar });
    expect(dueOf(clock, calendar).at).toEqual(at('2026-11-20T17:30'));
    expect(light('2026-11-18T23:59:59')).toBe('green');
    expect(light('2026-11-19T00:00')).toBe('yellow');
    expect(light('2026-11-20T17:29:59')).toBe('yellow');
    expect(light('2026-11-20T17:30')).toBe('red');
  });
});

describe('a limit in days or months', () => {
  it('ends at 24:00 of its last day', () => {
    const clock = clockOf({ length: 7, unit: 'days' }, at('2026-11-18T10:00'));
    expect(dueOf(clock, calendar)).toMatchObject({ at: at('2026-11-26T00:00'), day: '2026-11-25' });
  });

  it('moves an end on a rest day to the next working day', () => {
    const clock = clockOf({ length: 3, unit: 'days' }, at('2026-11-18T10:00'));
    expect(dueOf(clock, calendar).day).toBe('2026-11-23');
    expect(explainClock(clock, calendar)).toMatchObject({
      countedDays: 3,
      skipped: [
        { date: '2026-11-21', reason: 'weekend', name: null },
        { date: '2026-11-22', reason: 'weekend', name: null },
      ],
    });
  });

  it('stays on a rest day by the week on which people work', () => {
    const clock = clockOf({ length: 1, unit: 'days' }, at('2026-10-09T10:00'));
    expect(dueOf(clock, calendar).day).toBe('2026-10-10');
  });

  it('ends on the corresponding day of the month, or on its last', () => {
    const clock = (start: string) => clockOf({ length: 1, unit: 'months' }, at(start));
    expect(dueOf(clock('2026-03-10T10:00'), calendar).day).toBe('2026-04-10');
    expect(dueOf(clock('2026-05-31T10:00'), calendar).day).toBe('2026-06-30');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  });

  it('counts months as calendar days for the yellow light, the moved end included', () => {
    const clock = clockOf({ length: 1, unit: 'months' }, at('2026-05-21T10:00'));
    // 21 June is a Sunday: due on the 22nd, n = 32, yellow from day 26.
    expect(dueOf(clock, calendar).day).toBe('2026-06-22');
    expect(yellowFrom(clock, calendar)).toEqual(at('2026-06-16T00:00'));
  });
});

describe('pausing', () => {
  const started = startClock({ kind: 'accept', at: at('2026-11-16T09:00'), rules: defaultRules });

  it('leaves out the days after the pause begins up to the one on which it ends', () => {
    const clock = resume(pause(started, at('2026-11-16T15:00')), at('2026-11-18T15:00'));
    expect(dueOf(clock, calendar).day).toBe('2026-11-20');
    expect(explainClock(clock, calendar)).toMatchObject({
      firstDueAt: at('2026-11-18T17:30').toISOString(),
      skipped: [
        { date: '2026-11-17', reason: 'paused' },
        { date: '2026-11-18', reason: 'paused' },
      ],
    });
  });

  it('changes nothing when it ends on the day on which it began', () => {
    const clock = resume(pause(started, at('2026-11-17T09:00')), at('2026-11-17T16:00'));
    expect(dueOf(clock, calendar)).toEqual(dueOf(started, calendar));
    expect(explainClock(clock, calendar).firstDueAt).toBeNull();
  });

  it('shows grey while it goes on, but never hides that the limit was over before', () => {
    const now = at('2026-11-25T09:00');
    expect(lightOf(pause(started, at('2026-11-17T09:00')), { now, calendar })).toBe('paused');
    expect(lightOf(pause(started, at('2026-11-19T09:00')), { now, calendar })).toBe('red');
  });

  it('keeps a running pause when paused again, and a free clock when resumed', () => {
    const paused = pause(started, at('2026-11-17T09:00'));
    expect(pause(paused, at('2026-11-18T09:00'))).toBe(paused);
    expect(resume(started, at('2026-11-18T09:00'))).toBe(started);
    expect(stopClock(paused, at('2026-11-18T09:00')).pauses).toEqual([
      { from: at('2026-11-17T09:00'), to: at('2026-11-18T09:00') },
    ]);
  });
});

describe('extending', () => {
  it('is added to the first due date', () => {
    const clock = clockOf({ length: 15, unit: 'working_days' }, at('2026-11-02T09:00'));
    expect(dueOf(clock, calendar).day).toBe('2026-11-23');
    expect(dueOf(extend(clock, 15), calendar).day).toBe('2026-12-14');
    expect(explainClock(extend(clock, 15), calendar).firstDueAt).toBe(
      at('2026-11-23T17:30').toISOString(),
    );
  });

  it('takes months from the first due date and not from the start', () => {
    const clock = clockOf({ length: 1, unit: 'months' }, at('2026-01-31T09:00'));
    // 28 February is a Saturday in 2026: first due on 2 March.
    expect(dueOf(clock, calendar).day).toBe('2026-03-02');
    expect(dueOf(extend(clock, 1), calendar).day).toBe('2026-04-02');
  });
});

describe('a year that is not published', () => {
  const clock = clockOf({ length: 5, unit: 'working_days' }, at('2026-12-29T09:00'));

  it('makes the due date provisional, and New Year is no working day even so', () => {
    expect(dueOf(clock, calendar)).toMatchObject({ day: '2027-01-06', provisional: true });
  });

  it('is computed again once it is published', () => {
    const published: Calendar = {
      knownYears: new Set([2026, 2027]),
      holidays: new Map([
        ['2027-01-01', '元旦'],
        ['2027-01-02', '元旦'],
        ['2027-01-03', '元旦'],
        ['2027-01-04', '元旦'],
      ]),
      workdays: new Map(),
    };
    expect(dueOf(clock, published)).toMatchObject({ day: '2027-01-07', provisional: false });
  });
});

describe('workingDaysLeft', () => {
  it('counts from tomorrow to the due day, and below zero once that is past', () => {
    const left = (now: string) => workingDaysLeft('2026-11-20', { now: at(now), calendar });
    expect(left('2026-11-18T09:00')).toBe(2);
    expect(left('2026-11-20T09:00')).toBe(0);
    expect(left('2026-11-20T20:00')).toBe(0);
    expect(left('2026-11-24T09:00')).toBe(-2);
  });
});

describe('describeDue', () => {
  it('names the day that ends at 24:00 and not the next', () => {
    const clock = startClock({ kind: 'rate', at: at('2026-11-18T10:00'), rules: defaultRules });
    expect(describeDue(clock, { now: at('2026-11-18T10:00'), calendar })).toEqual({
      at: at('2026-11-26T00:00').toISOString(),
      date: '2026-11-25',
      provisional: false,
      workingDaysLeft: 5,
      light: 'green',
      clock: 'rate',
    });
  });
});

describe('startClock', () => {
  it('takes the length that the rules give for the grade', () => {
    const limit = (grade: 'consultation' | 'livelihood') =>
      startClock({
        kind: 'report_assignment',
        grade,
        at: at('2026-11-18T10:00'),
        rules: defaultRules,
      }).limit.length;
    expect([limit('consultation'), limit('livelihood')]).toEqual([3, 15]);
  });
});

describe('reminders', () => {
  it('urge 3 working days before, on the due day, 1 and 3 working days after, at 09:00', () => {
    const clock = clockOf({ length: 15, unit: 'working_days' }, at('2026-11-02T09:00'));
    expect(remindersOf(clock, { calendar, rules: defaultRules })).toEqual([
      { step: -3, at: at('2026-11-18T09:00') },
      { step: 0, at: at('2026-11-23T09:00') },
      { step: 1, at: at('2026-11-24T09:00') },
      { step: 3, at: at('2026-11-26T09:00') },
    ]);
  });

  it('skip what would lie before the start', () => {
    const clock = clockOf({ length: 2, unit: 'working_days' }, at('2026-11-18T10:00'));
    expect(remindersOf(clock, { calendar, rules: defaultRules }).map(({ step }) => step)).toEqual([
      0, 1, 3,
    ]);
  });

  it('tell the resident on day 7 of what was asked', () => {
    const clock = startClock({
      kind: 'supplement',
      at: at('2026-11-02T09:00'),
      rules: defaultRules,
    });
    expect(supplementReminderAt(clock, { calendar, rules: defaultRules })).toEqual(
      at('2026-11-09T09:00'),
    );
  });
});
