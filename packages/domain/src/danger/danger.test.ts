import { describe, expect, it } from 'vitest';
import { findDanger } from './danger.ts';

describe('findDanger', () => {
  it('names the number that helps, and each only once', () => {
    expect(findDanger('楼下着火冒烟，有人受伤')).toEqual(['119', '120']);
  });

  it('stays silent where there is no danger', () => {
    expect(findDanger('路灯坏了三天')).toEqual([]);
  });
});
