import type { Access, Route } from '@lianxin/contract';
import type { z } from 'zod';
import type { Runtime } from '../app/index.ts';
import type { ResidentCaller, SiteCaller, StaffCaller } from '../credentials/index.ts';
import type { Once } from '../idempotency/index.ts';
import type { Locale } from '../problems/index.ts';

type CallerOf<A extends Access> = A extends { as: 'site' }
  ? SiteCaller
  : A extends { as: 'resident' }
    ? ResidentCaller
    : A extends { as: 'staff' }
      ? StaffCaller
      : null;

type ParamsOf<R> = R extends { params: infer S extends z.ZodType } ? z.output<S> : undefined;
type QueryOf<R> = R extends { query: infer S extends z.ZodType } ? z.output<S> : undefined;
type BodyOf<R> = R extends { body: infer S }
  ? S extends z.ZodType
    ? z.output<S>
    : S extends 'image'
      ? Uint8Array
      : undefined
  : undefined;

/** One request to a route: everything in it has been checked. */
export interface Call<R extends Route = Route> {
  readonly runtime: Runtime;
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
  readonly caller: CallerOf<R['access']>;
  readonly now: Date;
  readonly locale: Locale;
  /** Of an idempotent route: what makes the write and its answer one. */
  readonly once: R extends { idempotent: true } ? Once : undefined;
  /** Ends when the reader goes away. */
  readonly signal: AbortSignal;
  readonly header: (name: string) => string | undefined;
  /** The answer changes by itself at this time, so no cache keeps it longer. */
  readonly freshUntil: (time: Date) => void;
}

/** One message of a stream. */
export interface StreamMessage<Data> {
  readonly id: string;
  readonly data: Data;
}

/** What the handler of a route returns: data as its schema writes it. */
export type AnswerOf<R extends Route> = R['answer'] extends { schema: infer S extends z.ZodType }
  ? z.input<S>
  : R['answer'] extends { stream: infer S extends z.ZodType }
    ? AsyncIterable<StreamMessage<z.input<S>>>
    : void;

export type Handler<R extends Route> = (call: Call<R>) => AnswerOf<R> | Promise<AnswerOf<R>>;
