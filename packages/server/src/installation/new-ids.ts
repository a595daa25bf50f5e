import { makeUuid } from '@lianxin/domain';
import type { Installation } from './installation.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const passwordLetters = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

type Chance = Pick<Installation, 'clock' | 'randomBytes'>;

export function newId({ clock, randomBytes }: Chance): string {
  return makeUuid({ now: clock(), random: randomBytes(10) });
}

/** Characters of Crockford's alphabet; 256 is a multiple of its 32, so each is as likely as another. */
export function randomCharacters(
  { randomBytes }: Pick<Chance, 'randomBytes'>,
  length: number,
): string {
  return Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join('');
}

/** Sixteen letters and figures that cannot be mistaken for one another. */
export function newPassword({ randomBytes }: Pick<Chance, 'randomBytes'>): string {
  const fair = 256 - (256 % passwordLetters.length);
  const letters: string[] = [];
  while (letters.length < 16) {
    const usable = [...randomBytes(32)].filter((byte) => byte < fair);
    letters.push(...usable.map((byte) => passwordLetters.charAt(byte % passwordLetters.length)));
  }
  return letters
    .slice(0, 16)
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');
}
