// Crockford's base32: no I, L, O and U, which are misread or misheard.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MISREAD: ReadonlyMap<string, string> = new Map([
  ['I', '1'],
  ['L', '1'],
  ['O', '0'],
]);

const PREFIX_LENGTH = 4;
const RANDOM_LENGTH = 11;
const CODE_LENGTH = 16;
const BITS = 5;

/** Random bytes that one code takes: 11 characters of 5 bits, rounded up. */
export const trackingCodeBytes = 7;

/** Twice a number in GF(32) modulo x⁵ + x² + 1. */
function double(value: number): number {
  const shifted = value << 1;
  return shifted < 32 ? shifted : shifted ^ 0b100101;
}

/**
 * The check character of a text of the alphabet: Damm's scheme, c = 2·(c ⊕ x). A check character
 * equal to the state brings it to 0, so every single error and every swap of neighbours is found.
 */
export function checkCharacter(body: string): string {
  let state = 0;
  for (const character of body) state = double(state ^ valueOf(character));
  return ALPHABET.charAt(state);
}

function valueOf(character: string): number {
  const value = ALPHABET.indexOf(character);
  if (value < 0) throw new RangeError('not a character of a tracking code');
  return value;
}

/** A tracking code from a tenant's prefix and 7 random bytes: 4 + 11 characters and 1 check. */
export function makeTrackingCode({
  prefix,
  random,
}: {
  prefix: string;
  random: Uint8Array;
}): string {
  if (prefix.length !== PREFIX_LENGTH) throw new RangeError('a prefix has 4 characters');
  const body = prefix + randomCharacters(random);
  return body + checkCharacter(body);
}

function randomCharacters(random: Uint8Array): string {
  if (random.length < trackingCodeBytes) throw new RangeError('a code takes 7 random bytes');
  let bits = 0n;
  for (const byte of random.subarray(0, trackingCodeBytes)) bits = (bits << 8n) | BigInt(byte);
  const characters = Array.from({ length: RANDOM_LENGTH }, (_, index) =>
    ALPHABET.charAt(Number((bits >> BigInt(BITS * index)) & 31n)),
  );
  return characters.join('');
}

/** The 16 characters that somebody typed or read aloud, or null where they are no code. */
export function parseTrackingCode(text: string): string | null {
  const code = Array.from(
    text.toUpperCase().replaceAll(/[\s-]/g, ''),
    (character) => MISREAD.get(character) ?? character,
  ).join('');
  if (code.length !== CODE_LENGTH) return null;
  if (![...code].every((character) => ALPHABET.includes(character))) return null;
  return checkCharacter(code.slice(0, -1)) === code.at(-1) ? code : null;
}

/** The part of a code that names its tenant. */
export function codePrefixOf(code: string): string {
  return code.slice(0, PREFIX_LENGTH);
}

/** A code in four groups of four, as it is printed. */
export function formatTrackingCode(code: string): string {
  return [0, 4, 8, 12].map((start) => code.slice(start, start + 4)).join('-');
}

// One character each, no two of which sound alike on a bad line.
const WORDS = '零一二三四五六七八九安北春东鹅风桂花金开马南平琴人山特胜网叉月早';

/** The word with which each character of a code is said aloud. */
export const codeWords: ReadonlyMap<string, string> = new Map(
  Array.from(ALPHABET, (character, index) => [character, WORDS.charAt(index)]),
);

/** A code as one says it: `桂花七开，三马琴叉，八特四人，五网平南`. */
export function sayTrackingCode(code: string): string {
  return formatTrackingCode(code)
    .split('-')
    .map((group) => Array.from(group, (character) => codeWords.get(character) ?? '').join(''))
    .join('，');
}
