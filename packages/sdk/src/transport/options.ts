import type { paths } from '../generated/api.ts';

/** How a transport reaches the API, and as whom. */
export interface TransportOptions {
  /** Where the API stands, e.g. `https://lianxin.example.gov.cn`; without `/v1`. */
  readonly baseUrl: string;
  /**
   * Who asks: a site's key (`pk_…`), a server's (`sk_…`), or a function that gives a staff member's
   * present token and is asked before every try.
   */
  readonly key: string | (() => string | Promise<string>);
  /** Gives the resident's token, or `undefined` while nobody is signed in; asked before every try that is not a public read. */
  readonly resident?: (() => Promise<string | undefined>) | undefined;
  /** Used instead of the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds for one try, body included. Default 30,000; 120,000 for pictures. */
  readonly timeout?: number | undefined;
  /** How often a failed request is sent again. Default 3. */
  readonly maxRetries?: number | undefined;
  /**
   * Milliseconds before try number `attempt` + 1 (0 before the first retry) where the answer has no
   * `Retry-After`. Default: 0.5 s, 1 s, 2 s … up to 8 s, each shortened by chance to as little as half.
   */
  readonly retryDelay?: ((attempt: number) => number) | undefined;
  /** Headers sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** How a client reaches the API, and as whom. */
export interface ClientOptions extends TransportOptions {
  /** The tenant (`ten_…`) in whose name staff of several tenants act. */
  readonly tenant?: string | undefined;
  /** Language of the answers' texts, e.g. `en`; default: what the browser sends. */
  readonly locale?: string | undefined;
}

/** What can be said about one call. */
export interface CallOptions {
  /** Ends the call; it then rejects with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** As {@link TransportOptions.timeout}, for this call. */
  readonly timeout?: number | undefined;
  /** As {@link TransportOptions.maxRetries}, for this call. */
  readonly maxRetries?: number | undefined;
}

/** What can be said about a call that creates something. */
export interface CreateOptions extends CallOptions {
  /**
   * The key under which equal requests count once, for 30 days. Default: a new one for each call,
   * kept through its retries. Give your own to go on after a reload, with the same body.
   */
  readonly idempotencyKey?: string | undefined;
}

/** One HTTP request of the API as plain data. */
export interface ApiRequest {
  /** The HTTP method. */
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** The route's pattern with `{name}` for a parameter. */
  readonly path: keyof paths;
  /** What stands for each `{name}`. */
  readonly params?: Readonly<Record<string, string>>;
  /** Fields of the query string; those `undefined` are left out. */
  readonly query?: object | undefined;
  /** Sent as JSON, a `Blob` as it is. */
  readonly body?: object;
  /** Extra headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `default`: a public read; the site's key goes into the query, so that browsers ask no preflight and caches may keep the answer. Otherwise every read is asked anew with its ETag. */
  readonly cache?: 'default';
  /** `key`: an `Idempotency-Key` is sent. `always`: it changes nothing, so it may be sent again. */
  readonly repeatable?: 'key' | 'always';
  /** The answer's body is left unread: take it from `withResponse()`, and cancel it when done. */
  readonly stream?: true;
}
