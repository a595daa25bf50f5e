import { describe, expect, it } from 'vitest';
import type { Calendar } from '@lianxin/domain';
import { openingAt } from './opening.ts';

const calendar: Calendar = {
  knownYears: new Set([2026]),
  holidays: new Map([['2026-05-01', '劳动节']]),
  workdays: new Map([['2026-05-09', '劳动节']]),
};
const weekdays = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, opens: '08:30', closes: '12:00' },
  { weekday, opens: '14:00', closes: '17:30' },
]);
const at = (local: string) =>
  openingAt(new Date(`${local}:00+08:00`), { hours: weekdays, calendar });

describe('openingAt', () => {
  it('is open within hours, until they end', () => {
    expect(at('2026-03-10T09:00')).toEqual({
      open: true,
      until: '2026-03-10T04:00:00.000Z',
      next: null,
    });
  });

  it('names the afternoon at noon, and the next day at night', () => {
    expect(at('2026-03-10T12:00').next).toBe('2026-03-10T06:00:00.000Z');
    expect(at('2026-03-10T20:00').next).toBe('2026-03-11T00:30:00.000Z');
  });

  it('is shut on a holiday and over the weekend behind it', () => {
    expect(at('2026-05-01T09:00')).toEqual({
      open: false,
      until: null,
      next: '2026-05-04T00:30:00.000Z',
    });
  });

  it('keeps the hours of a Monday on a make-up workday', () => {
    expect(at('2026-05-09T09:00').open).toBe(true);
  });

  it('never opens without hours', () => {
    const now = new Date('2026-03-10T01:00:00Z');
    expect(openingAt(now, { hours: [], calendar })).toEqual({
      open: false,
      until: null,
      next: null,
    });
  });
});
