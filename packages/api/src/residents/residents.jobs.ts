import { dropOldAttempts, dropOldVerifications, listTenants } from '@lianxin/db';
import type { ApiDeps } from '../app/index.ts';

const KEPT_FOR = 24 * 3_600_000;

/** Forgets which phones were sent codes, and who tried what, once no limit counts it any more. */
export async function clearTries({
  database,
  clock,
}: Pick<ApiDeps, 'database' | 'clock'>): Promise<void> {
  const before = new Date(clock().getTime() - KEPT_FOR);
  for (const { id } of await listTenants(database)) {
    await database.withTenant(id, async (transaction) => {
      await dropOldAttempts(transaction, { before });
      await dropOldVerifications(transaction, { before });
    });
  }
}
