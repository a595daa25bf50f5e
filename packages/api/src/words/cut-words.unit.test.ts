import { describe, expect, it } from 'vitest';
import { cutWords } from './cut-words.ts';

describe('cutWords', () => {
  it('finds the words that carry the matter', () => {
    expect(cutWords('您好，秦淮区中华路的楼道漏水很久了')).toEqual(
      expect.arrayContaining(['中华', '楼道', '漏水']),
    );
  });

  it('gives each word once and none that is in every text', () => {
    expect(cutWords('路灯坏了，路灯没有修，希望代表看看路灯')).not.toEqual(
      expect.arrayContaining(['希望']),
    );
    expect(cutWords('路灯 路灯')).toEqual(['路灯']);
  });

  it('finds nothing in what has no words', () => {
    expect(cutWords('！！，。 的')).toEqual([]);
  });
});
