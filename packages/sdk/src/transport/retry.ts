import { ApiError, LianxinError } from '../errors/errors.ts';

const LONGEST_WAIT_S = 30;

function defaultDelay(attempt: number): number {
  return Math.min(500 * 2 ** attempt, 8000) * (1 - Math.random() / 2);
}

function isPassing(error: LianxinError, repeatable: boolean): boolean {
  if (!(error instanceof ApiError)) return repeatable;
  const { status, code } = error;
  // A 429 was not worked on, so even a command may be sent again.
  if (status === 429) return code !== 'attempts_exhausted';
  return repeatable && (status === 408 || status >= 500 || code === 'request_in_flight');
}

/** Milliseconds until the request may be sent again, or `undefined` when it must not be. */
export function delayBeforeRetry(
  error: unknown,
  {
    attempt,
    repeatable,
    delay = defaultDelay,
  }: {
    attempt: number;
    repeatable: boolean;
    delay?: ((attempt: number) => number) | undefined;
  },
): number | undefined {
  if (!(error instanceof LianxinError) || !isPassing(error, repeatable)) return undefined;
  const retryAfter = error instanceof ApiError ? error.retryAfter : undefined;
  if (retryAfter === undefined) return delay(attempt);
  return retryAfter > LONGEST_WAIT_S ? undefined : retryAfter * 1000;
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
