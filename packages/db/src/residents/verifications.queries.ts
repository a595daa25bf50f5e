import type { Database, Transaction } from '../drivers/index.ts';
import { verifications, type Verification } from './verifications.table.ts';

export async function createVerification(
  database: Database,
  verification: typeof verifications.$inferInsert,
): Promise<void> {
  await database.withTenant(verification.tenantId, ({ drizzle }) =>
    drizzle.insert(verifications).values(verification),
  );
}

/**
 * Counts a try and gives the verification as it stands with it, so that two tries at once count as
 * two; null where it is unknown, used or over.
 */
export async function tryVerification(
  database: Database,
  { tenantId, id, at }: { tenantId: string; id: string; at: Date },
): Promise<Verification | null> {
  const [row] = await database.withTenant(tenantId, (transaction) =>
    transaction.query<Verification>(
      `update verifications set tries = tries + 1
       where tenant_id = $1 and id = $2 and used_at is null and expires_at > $3
       returning *`,
      [tenantId, id, at],
    ),
  );
  return row ?? null;
}

/** Ends a verification; false where somebody else was faster. */
export async function useVerification(
  database: Database,
  { tenantId, id, at }: { tenantId: string; id: string; at: Date },
): Promise<boolean> {
  const used = await database.withTenant(tenantId, (transaction) =>
    transaction.query(
      `update verifications set used_at = $3
       where tenant_id = $1 and id = $2 and used_at is null returning id`,
      [tenantId, id, at],
    ),
  );
  return used.length > 0;
}

export async function dropOldVerifications(
  { query, tenantId }: Transaction,
  { before }: { before: Date },
): Promise<void> {
  await query('delete from verifications where tenant_id = $1 and expires_at < $2', [
    tenantId,
    before,
  ]);
}
