import type { Database, Transaction } from '../drivers/index.ts';

export interface Attempt {
  readonly tenantId: string;
  readonly id: string;
  readonly kind: string;
  /** A keyed hash of what was tried at. */
  readonly subject: Buffer;
  readonly at: Date;
}

/** Counts a try; outside the transaction that refuses, or the count would be undone with it. */
export async function recordAttempt(database: Database, attempt: Attempt): Promise<void> {
  const { tenantId, id, kind, subject, at } = attempt;
  await database.withTenant(tenantId, (transaction) =>
    transaction.query(
      'insert into attempts (tenant_id, id, kind, subject, at) values ($1, $2, $3, $4, $5)',
      [tenantId, id, kind, subject, at],
    ),
  );
}

export async function countAttempts(
  database: Database,
  { tenantId, kind, subject, since }: Omit<Attempt, 'id' | 'at'> & { readonly since: Date },
): Promise<number> {
  const [row] = await database.withTenant(tenantId, (transaction) =>
    transaction.query<{ count: number }>(
      `select count(*) as count from attempts
       where tenant_id = $1 and kind = $2 and subject = $3 and at > $4`,
      [tenantId, kind, subject, since],
    ),
  );
  return row?.count ?? 0;
}

export async function dropOldAttempts(
  { query, tenantId }: Transaction,
  { before }: { before: Date },
): Promise<void> {
  await query('delete from attempts where tenant_id = $1 and at < $2', [tenantId, before]);
}
