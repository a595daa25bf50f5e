import {
  ApiError,
  LianxinError,
  NetworkError,
  TimeoutError,
  type Problem,
} from '../errors/errors.ts';
import { addressOf } from './address.ts';
import { callOf, type Answered, type Call } from './call.ts';
import { createIdempotencyKey } from './idempotency-key.ts';
import type { ApiRequest, ClientOptions, CreateOptions } from './options.ts';
import { delayBeforeRetry, pause } from './retry.ts';

/** Sends requests: credentials, retries under one idempotency key, timeouts and errors. */
export interface Transport {
  /** Sends a request and reads the JSON of its answer. */
  send<Answer>(request: ApiRequest, options?: CreateOptions): Call<Answer>;
  /** Sends a request and leaves its answer's body to the caller to read and to cancel. */
  open(request: ApiRequest, options?: CreateOptions): Promise<Response>;
}

/**
 * Makes a transport: the small core that every resource's functions take first.
 *
 * @example
 * ```ts
 * const transport = createTransport({ baseUrl: 'https://lianxin.example', key: 'pk_…' });
 * const site = await retrieveSite(transport);
 * ```
 */
export function createTransport(client: ClientOptions): Transport {
  const base = client.baseUrl.replace(/\/+$/, '');

  async function exchange<Result>(
    request: ApiRequest,
    options: CreateOptions,
    read: (response: Response) => Promise<Result>,
  ): Promise<Result> {
    const { method, body, repeatable } = request;
    const { signal, timeout = client.timeout ?? 30_000 } = options;
    const failed = { method, url: base + request.path };
    // Body and key are frozen here, so that every try sends the same bytes.
    const init: RequestInit = { method, credentials: 'omit' };
    if (method === 'GET' && !request.cache) init.cache = 'no-cache';
    const headers: Record<string, string> = {};
    if (repeatable === 'key') {
      headers['Idempotency-Key'] = options.idempotencyKey ?? createIdempotencyKey();
    }
    if (body instanceof Blob) {
      headers['Content-Type'] = body.type;
      init.body = body;
    } else if (body) {
      headers['Content-Type'] = 'application/json';
      init.body = JSON.stringify(body);
    }

    async function once(): Promise<Result> {
      const { address, credentials } = await addressOf(request, client);
      const controller = new AbortController();
      const abort = (): void => controller.abort();
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        abort();
      }, timeout);
      signal?.addEventListener('abort', abort);
      if (signal?.aborted) abort();
      try {
        const response = await (client.fetch ?? fetch)(base + address, {
          ...init,
          headers: { ...headers, ...credentials, ...request.headers },
          signal: controller.signal,
        });
        if (response.ok) return await read(response);
        throw new ApiError(failed, response, problemIn(await response.text()));
      } catch (error) {
        if (signal?.aborted || error instanceof LianxinError) throw error;
        throw late ? new TimeoutError(failed, timeout) : new NetworkError(failed, error);
      } finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      }
    }

    for (let attempt = 0; ; attempt += 1) {
      try {
        return await once();
      } catch (error) {
        const wait = delayBeforeRetry(error, {
          attempt,
          repeatable: method === 'GET' || !!repeatable,
          delay: client.retryDelay,
        });
        if (wait === undefined || attempt >= (options.maxRetries ?? client.maxRetries ?? 3)) {
          throw error;
        }
        await pause(wait, signal);
      }
    }
  }

  return {
    send: <Answer>(request: ApiRequest, options: CreateOptions = {}) =>
      callOf(exchange(request, options, readJson<Answer>)),
    open: (request, options = {}) =>
      exchange(request, options, (response) => Promise.resolve(response)),
  };
}

async function readJson<Answer>(response: Response): Promise<Answered<Answer>> {
  const text = await response.text();
  return {
    // The one place where the wire gets its type: the contract's tests hold the API to it.
    data: (text ? JSON.parse(text) : undefined) as Answer,
    response,
    requestId: response.headers.get('X-Request-Id') ?? undefined,
  };
}

function problemIn(text: string): Problem | undefined {
  try {
    const body: unknown = JSON.parse(text);
    const isProblem = typeof body === 'object' && body !== null && 'code' in body;
    return isProblem ? (body as Problem) : undefined; // only our own problems carry a code
  } catch {
    return undefined;
  }
}
