import type { Queries } from '../drivers/index.ts';

/** What is kept of a request with `Idempotency-Key`: keyed hashes, and the encrypted answer. */
export interface NewRecord {
  /** Which key or membership asked: the same key of another credential is another request. */
  readonly credential: string;
  readonly keyHash: Buffer;
  readonly bodyHash: Buffer;
  readonly status: number;
  readonly answer: Buffer;
}

export interface StoredAnswer {
  readonly status: number;
  readonly answer: Buffer;
  readonly bodyHash: Buffer;
}

interface Key {
  readonly tenantId: string;
  readonly credential: string;
  readonly keyHash: Buffer;
}

/** The answer that a key was given before, or null. */
export async function findAnswer(queries: Queries, key: Key): Promise<StoredAnswer | null> {
  const [row] = await queries.query<StoredAnswer>(
    'select status, answer, body_hash from find_answer($1, $2, $3)',
    [key.tenantId, key.credential, key.keyHash],
  );
  return row ?? null;
}

/**
 * Keeps an answer inside the transaction that did the work, or gives the one that was there first:
 * an equal request that is still running is waited for, at most the lock time of the connection.
 */
export async function keepAnswer(
  queries: Queries,
  { tenantId, at, ...record }: NewRecord & { readonly tenantId: string; readonly at: Date },
): Promise<StoredAnswer | null> {
  const kept = await queries.query(
    `insert into idempotency_records
       (tenant_id, credential, key_hash, body_hash, status, answer, created_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning status`,
    [
      tenantId,
      record.credential,
      record.keyHash,
      record.bodyHash,
      record.status,
      record.answer,
      at,
    ],
  );
  return kept.length > 0 ? null : findAnswer(queries, { tenantId, ...record });
}
