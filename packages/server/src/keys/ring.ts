import type { KeyRingOptions } from '@lianxin/api';

/** The keys that lie outside the database. */
export type Ring = Pick<KeyRingOptions, 'keys' | 'pepper'>;

const keyBytes = 32;

function parseKey(secret: string): Uint8Array {
  const bytes = new Uint8Array(Buffer.from(secret, 'base64'));
  if (bytes.length !== keyBytes)
    throw new Error(`has a key that is not ${keyBytes} bytes in base64`);
  return bytes;
}

function parseId(id: string): number {
  if (!/^\d{1,3}$/.test(id) || Number(id) > 255 || Number(id) < 1)
    throw new Error('has a key whose name is neither pepper nor a number from 1 to 255');
  return Number(id);
}

/** `pepper:…,2:…,1:…`: the pepper never changes, the first number encrypts, the others still decrypt. */
export function parseRing(text: string): Ring {
  const entries = text.split(',').map((entry) => entry.trim().split(':'));
  const peppers = entries.filter(([name]) => name === 'pepper');
  const keys = entries
    .filter(([name]) => name !== 'pepper')
    .map(([name = '', secret = '']) => ({ id: parseId(name), secret: parseKey(secret) }));
  const [first, ...others] = keys;
  if (peppers.length !== 1) throw new Error('needs exactly one pepper');
  if (!first) throw new Error('needs a numbered key beside the pepper');
  if (new Set(keys.map(({ id }) => id)).size < keys.length) throw new Error('names one key twice');
  return { pepper: parseKey(peppers[0]?.[1] ?? ''), keys: [first, ...others] };
}

export function writeRing({ pepper, keys }: Ring): string {
  const encode = (secret: Uint8Array) => Buffer.from(secret).toString('base64');
  const numbered = keys.map(({ id, secret }) => `${id}:${encode(secret)}`);
  return [`pepper:${encode(pepper)}`, ...numbered].join(',');
}
