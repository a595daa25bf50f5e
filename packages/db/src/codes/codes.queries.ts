import type { Queries, Transaction } from '../drivers/index.ts';
import { codes, type Access } from './codes.table.ts';

export async function createCode(
  transaction: Transaction,
  code: { petitionId: string; hash: Buffer; access: Access; createdAt: Date },
): Promise<void> {
  await transaction.drizzle.insert(codes).values({ tenantId: transaction.tenantId, ...code });
}

/** Ends the owner's codes of a petition: a lost one must not open it any longer. */
export async function endOwnerCodes(
  { query, tenantId }: Transaction,
  { petitionId, at }: { petitionId: string; at: Date },
): Promise<void> {
  await query(
    `update codes set ended_at = $3
     where tenant_id = $1 and petition_id = $2 and access = 'owner' and ended_at is null`,
    [tenantId, petitionId, at],
  );
}

/** Which petition a code opens; null where it is unknown or has ended. */
export async function findCode(
  queries: Queries,
  { tenantId, hash }: { tenantId: string; hash: Buffer },
): Promise<{ petitionId: string; access: Access } | null> {
  const [row] = await queries.query<{ petitionId: string; access: Access }>(
    'select petition_id, access from find_code($1, $2)',
    [tenantId, hash],
  );
  return row ?? null;
}
