import { describe, expect, it } from 'vitest';
import { messages as en } from './messages.en.ts';
import { messages as zh } from './messages.zh-CN.ts';
import { hoursInWords, openingInWords } from './opening.ts';

const days = (weekdays: readonly number[], opens = '08:30', closes = '17:30') =>
  weekdays.map((weekday) => ({ weekday, opens, closes }));

describe('hoursInWords', () => {
  it('says neighbouring days with the same hours as one span', () => {
    expect(hoursInWords(days([1, 2, 3, 4, 5]), zh)).toBe('周一至周五 8:30–17:30\n');
  });

  it('gives days with other hours a line of their own', () => {
    const hours = [...days([1, 2]), ...days([3], '09:00', '12:00'), ...days([6])];
    expect(hoursInWords(hours, zh).trim().split('\n')).toEqual([
      '周一至周二 8:30–17:30',
      '周三 9:00–12:00',
      '周六 8:30–17:30',
    ]);
  });

  it('keeps a noon break', () => {
    const hours = [...days([2], '09:00', '12:00'), ...days([2], '14:00', '17:00')];
    expect(hoursInWords(hours, zh)).toBe('周二 9:00–12:00、14:00–17:00\n');
  });

  it('speaks English', () => {
    expect(hoursInWords(days([1, 2, 3, 4, 5, 6, 7]), en)).toBe('Mon–Sun 8:30–17:30\n');
  });
});

describe('openingInWords', () => {
  it('says until when, by the clock in China', () => {
    const opening = { open: true, until: '2026-11-23T10:00:00.000Z', next: null };
    expect(openingInWords(opening, zh)).toBe('现在开放，到 18:00');
  });

  it('names day and time of the next opening', () => {
    const opening = { open: false, until: null, next: '2026-11-23T00:30:00.000Z' };
    expect(openingInWords(opening, zh)).toBe('现在没开放，11月23日周一 8:30 开');
  });

  it('names no day where none is known', () => {
    expect(openingInWords({ open: false, until: null, next: null }, en)).toBe('Closed now');
  });
});
