import { describe, expect, it } from 'vitest';
import { allowsOrigin } from './origins.ts';

const patterns = ['https://www.example.gov.cn', 'http://localhost:*', 'https://*.example.cn'];

describe('allowsOrigin', () => {
  it.each([
    'https://www.example.gov.cn',
    'http://localhost',
    'http://localhost:8787',
    'https://food.example.cn',
    'https://a.b.example.cn',
  ])('lets %s in', (origin) => {
    expect(allowsOrigin(patterns, origin)).toBe(true);
  });

  it.each([
    'null',
    '',
    'http://www.example.gov.cn',
    'https://example.gov.cn',
    'https://www.example.gov.cn:8443',
    'https://www.example.gov.cn.evil.example',
    'https://evilexample.cn',
    'https://example.cn',
    'http://localhost.evil.example',
    'http://localhost:80@evil.example',
    'http://localhost:x',
  ])('keeps "%s" out', (origin) => {
    expect(allowsOrigin(patterns, origin)).toBe(false);
  });

  it('lets nobody in where nothing is named', () => {
    expect(allowsOrigin([], 'https://www.example.gov.cn')).toBe(false);
  });
});
