import { describe, expect, it } from 'vitest';
import { levelOf, placeOf, regionOf } from './region-codes.ts';

describe('levelOf', () => {
  it.each([
    ['430000', 'provincial'],
    ['430600', 'municipal'],
    ['430611', 'county'],
    ['430611100', 'township'],
  ])('knows the level of %s', (code, level) => {
    expect(levelOf(code)).toBe(level);
  });

  it.each(['', '43', '4306111', 'abcdef', '000000', '43061110012345'])('refuses %j', (code) => {
    expect(() => levelOf(code)).toThrow('is no region. Cure:');
  });
});

describe('regionOf', () => {
  it.each([
    ['430611100', '430611'],
    ['430611', '430600'],
    ['430600', '430000'],
    ['430000', null],
  ])('puts %s under %s', (code, parent) => {
    expect(regionOf(code, '某地').parentCode).toBe(parent);
  });
});

describe('placeOf', () => {
  it.each([
    ['示例县人大常委会', '示例县'],
    ['示例市人民代表大会常务委员会', '示例市'],
    ['示例区', '示例区'],
  ])('takes the place out of %s', (tenant, place) => {
    expect(placeOf(tenant)).toBe(place);
  });
});
