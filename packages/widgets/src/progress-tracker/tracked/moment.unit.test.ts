import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messages as en } from './messages.en.ts';
import { messages as zh } from './messages.zh-CN.ts';
import { momentOf } from './moment.ts';

const plain = (text: string): string => text.replaceAll('\u2060', '');

describe('momentOf', () => {
  beforeEach(() => {
    // 07:30 on the 23rd in China, still the 22nd in UTC.
    vi.useFakeTimers({ now: new Date('2026-11-22T23:30:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['2026-11-22T23:12:00Z', '今天 07:12'],
    ['2026-11-22T16:00:00Z', '今天 00:00'],
    ['2026-11-22T15:59:00Z', '昨天 23:59'],
    ['2026-11-21T02:05:00Z', '11月21日（周六）10:05'],
    ['2025-12-31T17:00:00Z', '1月1日（周四）01:00'],
    ['2025-12-31T15:00:00Z', '2025年12月31日（周三）23:00'],
  ])('says of %s: %s', (at, says) => {
    expect(plain(momentOf(at, zh))).toBe(says);
  });

  it('says the same in English', () => {
    expect(momentOf('2026-11-22T23:12:00Z', en)).toBe('today 07:12');
    expect(momentOf('2026-11-21T02:05:00Z', en)).toMatch(/^Sat,? 21 November 10:05$/);
  });
});
