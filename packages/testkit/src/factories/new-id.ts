import type { ApiDeps } from '@lianxin/api';
import { makeUuid } from '@lianxin/domain';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export type Chance = Pick<ApiDeps, 'clock' | 'randomBytes'>;

export function newId({ clock, randomBytes }: Chance): string {
  return makeUuid({ now: clock(), random: randomBytes(10) });
}

/** Letters of tracking codes and keys. */
export function randomLetters(
  { randomBytes }: Pick<Chance, 'randomBytes'>,
  length: number,
): string {
  return Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join('');
}
