import { problemSchema, type Problem } from '@lianxin/contract';
import { Refusal } from '@lianxin/domain';
import type { z } from 'zod';
import { signPageToken, type BehindPage } from '../../credentials/index.ts';
import type { App, RequestContext } from '../../http/index.ts';

/** What the API answered to a page. */
export type Answer<Data> =
  | { readonly data: Data; readonly problem?: never }
  | { readonly problem: Problem; readonly data?: never };

interface Question<Schema extends z.ZodType> {
  readonly path: `/v1/${string}`;
  readonly schema: Schema;
  /** Sent as JSON, a `Blob` as it is; a question without a body is a GET. */
  readonly body?: object;
  readonly idempotencyKey?: string;
}

/** Behind a known proxy the reader's own address stands in these. */
const ADDRESS_HEADERS = ['x-forwarded-for', 'x-real-ip', 'forwarded'];

/**
 * Asks our own API on behalf of the person before the page, within this process. So a page without
 * JavaScript passes the same admission, validation, quotas and idempotency as any element.
 */
export class Asker {
  readonly #app: App;
  readonly #c: RequestContext;
  readonly #behind: BehindPage;

  constructor(app: App, { c, behind }: { c: RequestContext; behind: BehindPage }) {
    this.#app = app;
    this.#c = c;
    this.#behind = behind;
  }

  /** What our elements on this page carry in place of a key. */
  token(): Promise<string> {
    return signPageToken(this.#c.get('runtime'), this.#behind);
  }

  /** The answer, or the problem. */
  async ask<Schema extends z.ZodType>(
    question: Question<Schema>,
  ): Promise<Answer<z.output<Schema>>> {
    const { path, schema, body, idempotencyKey } = question;
    const isFile = body instanceof Blob;
    const headers = new Headers({
      Authorization: `Bearer ${await this.token()}`,
      'Accept-Language': 'zh-CN',
    });
    for (const name of ADDRESS_HEADERS) {
      const value = this.#c.req.header(name);
      if (value !== undefined) headers.set(name, value);
    }
    if (body) headers.set('Content-Type', isFile ? body.type : 'application/json');
    if (idempotencyKey) headers.set('Idempotency-Key', idempotencyKey);
    const response = await this.#app.request(
      path,
      body ? { method: 'POST', headers, body: isFile ? body : JSON.stringify(body) } : { headers },
      this.#c.env,
    );
    const answer: unknown = await response.json();
    if (response.ok) return { data: schema.parse(answer) };
    return { problem: problemSchema.parse(answer) };
  }

  /** The answer; a problem is thrown, for what the page cannot do without. */
  async need<Schema extends z.ZodType>(question: Question<Schema>): Promise<z.output<Schema>> {
    const { data, problem } = await this.ask(question);
    if (problem) throw new Refusal(problem.code);
    return data;
  }
}
