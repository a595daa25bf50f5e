import { describe, expect, it } from 'vitest';
import { mercatorOf, metresBetween } from './distance.ts';

const beijing = { lat: 39.9042, lng: 116.4074 };
const shanghai = { lat: 31.2304, lng: 121.4737 };

describe('metresBetween', () => {
  it('measures along the ground', () => {
    expect(metresBetween(beijing, shanghai) / 1000).toBeCloseTo(1067, 0);
    expect(metresBetween(beijing, beijing)).toBe(0);
  });
});

describe('mercatorOf', () => {
  it('puts places on the flat map as the database does, poles included', () => {
    expect(mercatorOf({ lat: 0, lng: 180 }).x).toBeCloseTo(20_037_508, 0);
    expect(mercatorOf({ lat: 45, lng: 0 }).y).toBeCloseTo(5_621_521, 0);
    expect(Number.isFinite(mercatorOf({ lat: 90, lng: 0 }).y)).toBe(true);
  });
});
