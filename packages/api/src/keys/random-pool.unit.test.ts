import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pooled } from './random-pool.ts';

describe('pooled', () => {
  it('never gives a byte twice', () => {
    let drawn = 0;
    const counting = pooled((size) => {
      const bytes = new Uint8Array(size).map((_, index) => (drawn + index) % 251);
      drawn += size;
      return bytes;
    });
    const given = Array.from({ length: 3_000 }, () => counting(12));
    const places = given.map((bytes) => bytes.byteOffset);
    const portions = new Map<ArrayBufferLike, number[]>();
    given.forEach((bytes, index) => {
      portions.set(bytes.buffer, [...(portions.get(bytes.buffer) ?? []), places[index] ?? 0]);
    });
    const overlaps = [...portions.values()].filter((starts) =>
      starts.some((start, index) => index > 0 && start < (starts[index - 1] ?? 0) + 12),
    );
    expect(overlaps).toEqual([]);
    expect(drawn).toBeGreaterThanOrEqual(36_000);
  });

  it('gives as many as are asked for, many at once too', () => {
    const random = pooled(randomBytes);
    expect([random(1), random(16), random(10_000)].map(({ length }) => length)).toEqual([
      1, 16, 10_000,
    ]);
  });
});
