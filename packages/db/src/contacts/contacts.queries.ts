import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../drivers/index.ts';
import { contacts, type Contact } from './contacts.table.ts';

/** Encrypted; null where the petition is anonymous. Reading it for staff is for the audit chain to know. */
export async function readContact(
  { drizzle, tenantId }: Transaction,
  { petitionId }: { petitionId: string },
): Promise<Contact | null> {
  const [contact] = await drizzle
    .select()
    .from(contacts)
    .where(and(eq(contacts.tenantId, tenantId), eq(contacts.petitionId, petitionId)));
  return contact ?? null;
}

export async function changeContact(
  { drizzle, tenantId }: Transaction,
  {
    petitionId,
    ...fields
  }: { petitionId: string; name?: Buffer | null; phone?: Buffer; phoneHash?: Buffer },
): Promise<void> {
  await drizzle
    .update(contacts)
    .set(fields)
    .where(and(eq(contacts.tenantId, tenantId), eq(contacts.petitionId, petitionId)));
}
