import type { Context, Hono } from 'hono';
import type { Runtime } from '../app/index.ts';
import type { Caller } from '../credentials/index.ts';
import type { Locale } from '../problems/index.ts';

/** What our middleware leaves for those behind it. */
export interface Env {
  Variables: {
    runtime: Runtime;
    requestId: string;
    locale: Locale;
    /** The pattern of the route, for the log. */
    pattern: string;
    caller: Caller | null;
    input: { params?: unknown; query?: unknown; body?: unknown };
  };
}

export type App = Hono<Env>;
export type RequestContext = Context<Env>;
