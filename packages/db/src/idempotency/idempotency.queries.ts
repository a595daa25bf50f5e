import type { Queries, Transaction } from '../drivers/index.ts';

/** A request with `Idempotency-Key` and its answer: keyed hashes, and the answer encrypted. */
export interface KeptAnswer {
  readonly tenantId: string;
  /** Which key or login asked: the same key of another credential is another request. */
  readonly credential: string;
  readonly keyHash: Buffer;
  readonly bodyHash: Buffer;
  readonly status: number;
  readonly answer: Buffer;
  readonly createdAt: Date;
}

export type StoredAnswer = Pick<KeptAnswer, 'status' | 'answer' | 'bodyHash'>;

/** The answer that a key was given before, or null. */
export async function findAnswer(
  queries: Queries,
  key: Pick<KeptAnswer, 'tenantId' | 'credential' | 'keyHash'>,
): Promise<StoredAnswer | null> {
  const [row] = await queries.query<StoredAnswer>(
    'select status, answer, body_hash from find_answer($1, $2, $3)',
    [key.tenantId, key.credential, key.keyHash],
  );
  return row ?? null;
}

/**
 * Keeps an answer, best inside the transaction that did the work; false where the key has one already.
 * An equal request that is still writing is waited for, at most the lock time of the connection.
 */
export async function keepAnswer(queries: Queries, kept: KeptAnswer): Promise<boolean> {
  const [row] = await queries.query<{ kept: boolean }>(
    'select keep_answer($1, $2, $3, $4, $5, $6, $7) as kept',
    [
      kept.tenantId,
      kept.credential,
      kept.keyHash,
      kept.bodyHash,
      kept.status,
      kept.answer,
      kept.createdAt,
    ],
  );
  return row?.kept ?? false;
}

/** Forgets answers that nobody will ask for again. */
export async function dropOldAnswers(
  { query, tenantId }: Transaction,
  { before }: { before: Date },
): Promise<void> {
  await query('delete from idempotency_records where tenant_id = $1 and created_at < $2', [
    tenantId,
    before,
  ]);
}
