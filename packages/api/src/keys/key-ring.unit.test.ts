import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { KeyRing, type RingKey } from './key-ring.ts';

const pepper = randomBytes(32);
const first: RingKey = { id: 1, secret: randomBytes(32) };
const second: RingKey = { id: 2, secret: randomBytes(32) };
const place = { purpose: 'contact', context: 'tenant petition phone' } as const;

const SEAL = 'unable to authenticate data';

const ring = (...keys: [RingKey, ...RingKey[]]): KeyRing =>
  new KeyRing({ keys, pepper, randomBytes });

describe('KeyRing', () => {
  it('opens what it sealed, and never seals the same text alike', () => {
    const keys = ring(first);
    const [one, two] = [keys.encrypt('13800001234', place), keys.encrypt('13800001234', place)];
    expect(one.equals(two)).toBe(false);
    expect(keys.decrypt(one, place)).toBe('13800001234');
  });

  it('opens what an older key sealed, and seals with the newest', () => {
    const sealed = ring(first).encrypt('曾示范', place);
    const turned = ring(second, first);
    expect(turned.decrypt(sealed, place)).toBe('曾示范');
    expect(turned.encrypt('曾示范', place)[0]).toBe(2);
  });

  it('does not open a ciphertext that was moved, changed, or sealed for something else', () => {
    const keys = ring(first);
    const sealed = keys.encrypt('13800001234', place);
    const changed = Buffer.from(sealed);
    changed[14] = (changed[14] ?? 0) ^ 1;
    expect(() => keys.decrypt(sealed, { ...place, context: 'another petition' })).toThrow(SEAL);
    expect(() => keys.decrypt(sealed, { ...place, purpose: 'answer' })).toThrow(SEAL);
    expect(() => keys.decrypt(changed, place)).toThrow(SEAL);
    expect(() => ring(second).decrypt(sealed, place)).toThrow('no key 1');
  });

  it('hashes one text differently for each purpose and pepper, whatever keys it holds', () => {
    const phone = ring(first).hash('phone', '13800001234');
    expect(ring(second).hash('phone', '13800001234').equals(phone)).toBe(true);
    expect(ring(first).hash('site_key', '13800001234').equals(phone)).toBe(false);
    const other = new KeyRing({ keys: [first], pepper: randomBytes(32), randomBytes });
    expect(other.hash('phone', '13800001234').equals(phone)).toBe(false);
  });

  it('knows a text by its hash', () => {
    const keys = ring(first);
    const hash = keys.hash('phone_code', '123456');
    expect(keys.matches('phone_code', { text: '123456', hash })).toBe(true);
    expect(keys.matches('phone_code', { text: '123457', hash })).toBe(false);
    expect(keys.matches('phone_code', { text: '123456', hash: hash.subarray(1) })).toBe(false);
  });
});
