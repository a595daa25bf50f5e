import { ApiError, LianxinError } from '../errors/errors.ts';
import type { ApiRequest } from './options.ts';

const LONGEST_WAIT_S = 30;

/** 0.5 s, 1 s, 2 s … up to 8 s, each shortened by chance to as little as half. */
export function growingDelay(attempt: number): number {
  return Math.min(500 * 2 ** attempt, 8000) * (1 - Math.random() / 2);
}

/** Milliseconds until the request may be sent again, or `undefined` when it must not be. */
export function delayBeforeRetry(
  error: unknown,
  { method, repeatable }: ApiRequest,
  delay: number,
): number | undefined {
  if (!(error instanceof LianxinError)) return undefined;
  const isRepeatable = method === 'GET' || repeatable;
  if (!(error instanceof ApiError)) return isRepeatable ? delay : undefined;
  const { status, code, retryAfter } = error;
  // A 429 was not worked on, so even a command may be sent again; the last four digits may not be guessed on.
  const isPassing =
    status === 429
      ? code !== 'attempts_exhausted'
      : isRepeatable &&
        (status < 300 || status === 408 || status >= 500 || code === 'request_in_flight');
  if (!isPassing || (retryAfter ?? 0) > LONGEST_WAIT_S) return undefined;
  return retryAfter ? retryAfter * 1000 : delay;
}

/** Waits; ends early when the signal is aborted. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
    if (signal?.aborted) done();
  });
}
