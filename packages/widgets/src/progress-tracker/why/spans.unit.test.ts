import { describe, expect, it } from 'vitest';
import { spansOf } from './spans.ts';

const say = (date: string): string => date.slice(5);

describe('spansOf', () => {
  it('joins days in a row, across months too', () => {
    const dates = [
      '2026-09-30',
      '2026-10-01',
      '2026-10-02',
      '2026-10-05',
      '2026-10-09',
      '2026-10-10',
    ];
    expect(spansOf(dates, say)).toBe('09-30—10-02、10-05、10-09—10-10');
  });

  it('says nothing of no days', () => {
    expect(spansOf([], say)).toBe('');
  });
});
