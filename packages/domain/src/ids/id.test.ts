import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromWireId, makeUuid, parseWireId, toWireId } from './id.ts';

describe('wire ids', () => {
  it('are the UUID again when read', () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(fromWireId(toWireId('petition', uuid))).toBe(uuid);
        expect(parseWireId('petition', toWireId('petition', uuid))).toBe(uuid);
      }),
    );
  });

  it('of another kind are not read', () => {
    const id = toWireId('station', '0198c1f2-a3b4-7c5d-8e9f-0a1b2c3d4e5f');
    expect(parseWireId('petition', id)).toBeNull();
    expect(parseWireId('station', 'sta_xyz')).toBeNull();
  });
});

describe('makeUuid', () => {
  const random = fc.uint8Array({ minLength: 10, maxLength: 10 });

  it('makes a UUIDv7 that carries its time', () => {
    fc.assert(
      fc.property(random, (bytes) => {
        const now = new Date('2026-11-22T02:00:00.123Z');
        const uuid = makeUuid({ now, random: bytes });
        expect(uuid).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
        expect(Number.parseInt(uuid.slice(0, 13).replace('-', ''), 16)).toBe(now.getTime());
      }),
    );
  });

  it('sorts as time goes', () => {
    const at = (iso: string) => makeUuid({ now: new Date(iso), random: new Uint8Array(10) });
    expect(at('2026-11-22T02:00:00Z') < at('2026-11-22T02:00:01Z')).toBe(true);
  });
});
