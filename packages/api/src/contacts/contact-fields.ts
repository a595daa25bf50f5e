import type { Runtime } from '../app/index.ts';

/** A field of a contact; each is encrypted on its own. */
export type ContactField = 'name' | 'phone' | 'onBehalfOfName' | 'guardianName' | 'guardianPhone';

/** Whose contact and which field of it: a ciphertext that was moved elsewhere does not open. */
export interface ContactPlace {
  readonly tenantId: string;
  readonly petitionId: string;
  readonly field: ContactField;
}

type Ring = Pick<Runtime, 'keys'>;

function contextOf({ tenantId, petitionId, field }: ContactPlace): string {
  return `${tenantId} ${petitionId} ${field}`;
}

/** Encrypts a field of a contact; null where there is nothing to keep. */
export function sealContact(
  { keys }: Ring,
  { value, ...place }: ContactPlace & { value: string | undefined },
): Buffer | null {
  if (value === undefined) return null;
  return keys.encrypt(value, { purpose: 'contact', context: contextOf(place) });
}

/** Reads a field of a contact; null where there is none. */
export function openContact(
  { keys }: Ring,
  { sealed, ...place }: ContactPlace & { sealed: Buffer | null },
): string | null {
  if (sealed === null) return null;
  return keys.decrypt(sealed, { purpose: 'contact', context: contextOf(place) });
}
