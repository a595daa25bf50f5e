import { ApiError, LianxinError } from '../errors/errors.ts';
import type { TrackedPetition } from '../generated/api.ts';
import { pause } from '../transport/retry.ts';
import type { Transport } from '../transport/index.ts';
import {
  isVisible,
  onVisibilityChange,
  petitionStream,
  type StreamPosition,
} from './petition-stream.ts';
import { retrievePetition } from './petition-requests.ts';

/** How to watch a petition. */
export interface WatchOptions {
  /** Ends the watching: the iteration is then simply over. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds between two looks where no stream stands. Default 20,000. */
  readonly pollEvery?: number | undefined;
}

/**
 * Gives a petition now, and again after each of its changes.
 *
 * Changes come by the petition's stream; where none stands (a proxy, an old engine, already two
 * streams on the page) by looking again with its ETag. While the page is hidden nothing is asked, and
 * once when it is seen again. The first look throws what `retrieve` throws; later only an answer that
 * waiting cannot mend (`not_found`, `credential_invalid`, …) ends it; losing the line does not.
 *
 * @example
 * ```ts
 * for await (const petition of watchPetition(transport, code, { signal })) show(petition);
 * ```
 */
export async function* watchPetition(
  transport: Transport,
  code: string,
  { signal, pollEvery = 20_000 }: WatchOptions = {},
): AsyncGenerator<TrackedPetition, void, undefined> {
  let seen: string | undefined;
  const position: StreamPosition = {};

  /** The petition, if it is another than the one given last. */
  async function* look(): AsyncGenerator<TrackedPetition, void, undefined> {
    try {
      const { data, response } = await retrievePetition(transport, code, {
        signal,
      }).withResponse();
      const version = response.headers.get('ETag') ?? JSON.stringify(data);
      if (version === seen) return;
      seen = version;
      yield data;
    } catch (error) {
      if (!signal?.aborted && (seen === undefined || !isPassing(error))) throw error;
    }
  }

  const isWanted = (): boolean => !signal?.aborted;
  while (isWanted()) {
    yield* look();
    let stood = false;
    try {
      for await (const _ of petitionStream(transport, { code, position, signal })) {
        stood = true;
        yield* look();
      }
    } catch (error) {
      // A server or proxy without streams: the next look tells whether the petition is there.
      if (!(error instanceof LianxinError) && !signal?.aborted) throw error;
    }
    if (isVisible()) await pause((stood ? 1000 : pollEvery) * (0.75 + Math.random() / 2), signal);
    await untilVisible(signal);
  }
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof ApiError)) return error instanceof LianxinError;
  return error.status === 408 || error.status === 429 || error.status >= 500;
}

function untilVisible(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (!isVisible() && !signal?.aborted) return;
      unwatch();
      signal?.removeEventListener('abort', check);
      resolve();
    };
    const unwatch = onVisibilityChange(check);
    signal?.addEventListener('abort', check);
    check();
  });
}
