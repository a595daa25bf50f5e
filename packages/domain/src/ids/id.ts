import { idPrefixes, type IdKind } from '@lianxin/contract';

const WIRE_ID = /^([a-z]{3})_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;

/** A UUID as the database keeps it, brought to the form in which it crosses the wire. */
export function toWireId(kind: IdKind, uuid: string): string {
  return `${idPrefixes[kind]}_${uuid.replaceAll('-', '').toLowerCase()}`;
}

/** The UUID behind a wire id, or null where the id is malformed or of another kind. */
export function parseWireId(kind: IdKind, id: string): string | null {
  const match = WIRE_ID.exec(id);
  if (match?.[1] !== idPrefixes[kind]) return null;
  return match.slice(2).join('-');
}

/** The UUID behind a wire id that a schema has checked before. */
export function fromWireId(id: string): string {
  const match = WIRE_ID.exec(id);
  if (!match) throw new TypeError('not a wire id');
  return match.slice(2).join('-');
}

// A petition takes ten ids at once: spelling bytes one by one was a tenth of its filing.
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function spell(bytes: readonly number[]): string {
  let text = '';
  for (const byte of bytes) text += HEX[byte] ?? '';
  return text;
}

/** A UUIDv7 from a time in milliseconds and 10 random bytes. */
export function makeUuid({ now, random }: { now: Date; random: Uint8Array }): string {
  const [a, b, c, d, ...tail] = random;
  if (a === undefined || b === undefined || c === undefined || d === undefined || tail.length < 6) {
    throw new RangeError('a UUIDv7 takes 10 random bytes');
  }
  const time = now.getTime().toString(16).padStart(12, '0');
  const version = spell([(a & 0x0f) | 0x70, b]);
  const variant = spell([(c & 0x3f) | 0x80, d]);
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${spell(tail.slice(0, 6))}`;
}
