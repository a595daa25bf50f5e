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
import type { ApiRequest, CreateOptions, TransportOptions } from './options.ts';
import { delayBeforeRetry, growingDelay, pause } from './retry.ts';

/** Sends requests: credentials, retries under one idempotency key, timeouts and errors. */
export interface Transport {
  /** Sends a request and reads its answer. */
  send<Answer>(request: ApiRequest, options?: CreateOptions): Call<Answer>;
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
export function createTransport(client: TransportOptions): Transport {
  return { send: (request, options) => callOf(exchange(request, { ...client, ...options })) };
}

async function exchange<Answer>(
  request: ApiRequest,
  settings: TransportOptions & CreateOptions,
): Promise<Answered<Answer>> {
  const { method, body, repeatable } = request;
  const { signal, timeout = 30_000 } = settings;
  const base = settings.baseUrl.replace(/\/+$/, '');
  const failed = { method, url: base + request.path };
  // Body and key are frozen here, so that every try sends the same bytes.
  const isFile = body instanceof Blob;
  const bytes = isFile ? body : JSON.stringify(body);
  const headers: Record<string, string> = { ...settings.headers, ...request.headers };
  if (body) headers['Content-Type'] = isFile ? body.type : 'application/json';
  if (repeatable === 'key') {
    headers['Idempotency-Key'] = settings.idempotencyKey ?? createIdempotencyKey();
  }

  async function once(): Promise<Answered<Answer>> {
    const address = base + (await addressOf(request, settings, headers));
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
      const response = await (settings.fetch ?? fetch)(address, {
        method,
        headers,
        body: bytes ?? null,
        cache: request.cache ?? 'no-cache',
        credentials: 'omit',
        signal: controller.signal,
      });
      return await answered(response);
    } catch (error) {
      if (signal?.aborted || error instanceof LianxinError) throw error;
      throw late ? new TimeoutError(failed, timeout) : new NetworkError(failed, error);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    }
  }

  async function answered(response: Response): Promise<Answered<Answer>> {
    const requestId = response.headers.get('X-Request-Id') ?? undefined;
    const text = response.ok && request.stream ? '' : await response.text();
    // The one place where the wire gets its type: the contract's tests hold the API to it.
    const data = parsed(text) as Answer & Problem;
    if (!response.ok || (text && !data)) throw new ApiError(failed, response, data);
    return { data, response, requestId };
  }

  for (let attempt = 0; ; attempt += 1) {
    try {
      return await once();
    } catch (error) {
      const wait = delayBeforeRetry(error, request, (settings.retryDelay ?? growingDelay)(attempt));
      if (wait === undefined || attempt >= (settings.maxRetries ?? 3)) throw error;
      await pause(wait, signal);
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
