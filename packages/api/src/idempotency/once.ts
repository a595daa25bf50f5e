import { findAnswer, keepAnswer, type KeptAnswer, type Transaction } from '@lianxin/db';
import { Refusal } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import type { SentAnswer } from './in-flight.ts';

const KEY_FORM = /^[\x21-\x7e]{1,200}$/;

/** Whose key it is and what was sent with it. */
export interface OnceRequest {
  readonly tenantId: string;
  readonly credential: string;
  readonly key: string | undefined;
  readonly status: number;
  /** Method, route, parameters and body as they were understood. */
  readonly content: string | Uint8Array;
}

/**
 * What makes a write and its answer one. A service gives `seal(answer)` to the query that writes; the
 * database then refuses a second write under the same key, and every retry gets the first one's bytes.
 */
export class Once {
  readonly #runtime: Runtime;
  readonly #request: OnceRequest;
  readonly #keyHash: Buffer;
  readonly bodyHash: Buffer;
  /** Names the key within this process. */
  readonly scope: string;
  #sealed: SentAnswer | null = null;

  constructor(runtime: Runtime, request: OnceRequest) {
    const { key, tenantId, credential, content } = request;
    if (key === undefined) throw new Refusal('idempotency_key_missing');
    if (!KEY_FORM.test(key)) {
      throw new Refusal('invalid_input', {
        errors: [{ path: 'Idempotency-Key', code: 'text_unsafe' }],
      });
    }
    this.#runtime = runtime;
    this.#request = request;
    this.#keyHash = runtime.keys.hash('idempotency_key', `${tenantId} ${credential} ${key}`);
    this.scope = this.#keyHash.toString('base64url');
    this.bodyHash = runtime.keys.hash('request_body', content);
  }

  /** The bytes that were sealed, which are what goes out; null where the service sealed nothing. */
  get sealed(): SentAnswer | null {
    return this.#sealed;
  }

  /** The record for a query that writes everything in one statement. */
  seal(answer: unknown): KeptAnswer {
    const { status, tenantId, credential } = this.#request;
    const body = JSON.stringify(answer);
    this.#sealed = { status, body };
    return {
      tenantId,
      credential,
      keyHash: this.#keyHash,
      bodyHash: this.bodyHash,
      status,
      answer: this.#runtime.keys.encrypt(body, { purpose: 'answer', context: this.scope }),
      createdAt: this.#runtime.clock(),
    };
  }

  /**
   * Writes the record in the transaction that does the work. Where the key has an answer already, the
   * transaction must not commit: the refusal takes it back, and the reader gets the first answer.
   */
  async keepIn(transaction: Transaction, answer: unknown): Promise<void> {
    const kept = await keepAnswer(transaction, this.seal(answer));
    if (!kept) throw new Refusal('idempotency_key_reused');
  }

  /** For work that wrote nothing with a seal. */
  async keep(answer: unknown): Promise<SentAnswer> {
    const { tenantId, status } = this.#request;
    await this.#runtime.database.withTenant(tenantId, (transaction) =>
      this.keepIn(transaction, answer),
    );
    return { status, body: JSON.stringify(answer) };
  }

  /** The answer that this key got before; refused where it was for another body. */
  async find(): Promise<SentAnswer | null> {
    const { tenantId, credential } = this.#request;
    const where = { tenantId, credential, keyHash: this.#keyHash };
    const kept = await findAnswer(this.#runtime.database, where);
    if (!kept) return null;
    if (!kept.bodyHash.equals(this.bodyHash)) throw new Refusal('idempotency_key_reused');
    const opening = { purpose: 'answer', context: this.scope } as const;
    return { status: kept.status, body: this.#runtime.keys.decrypt(kept.answer, opening) };
  }
}
