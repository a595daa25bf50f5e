import type { Installation } from '../installation/installation.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function charactersOf(bytes: Uint8Array, length: number): string {
  return Array.from(bytes.subarray(0, length), (byte) => alphabet[byte % alphabet.length]).join('');
}

/** A demo's keys and passwords come from the ring: they can be shown at every start and guessed by nobody. */
export function demoKey(
  { keys }: Pick<Installation, 'keys'>,
  site: { name: string; codePrefix: string },
): string {
  const hash = keys.hash('site_key', `demo key ${site.name}`);
  return `pk_${site.codePrefix}${charactersOf(hash, 24)}`;
}

export function demoPassword({ keys }: Pick<Installation, 'keys'>, email: string): string {
  const letters = charactersOf(keys.hash('site_key', `demo password ${email}`), 12).toLowerCase();
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}
