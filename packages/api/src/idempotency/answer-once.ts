import { sqlStateOf } from '@lianxin/db';
import { Refusal } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import type { SentAnswer } from './in-flight.ts';
import type { Once } from './once.ts';

/** Another process holds the row of this key for longer than a lock is waited for. */
const LOCK_NOT_AVAILABLE = '55P03';

export interface OnceOptions {
  /**
   * The write itself refuses a key that was used (`once.seal` goes into its statement), so nothing is
   * looked up before: one round trip.
   */
  readonly sealedInWrite?: boolean;
}

/**
 * Does the work once for its key. A refusal is no answer to keep; but where the key has one, it is
 * given instead: the state has moved on since, and the retry must not see that.
 */
async function firstOrAgain(
  once: Once,
  { work, sealedInWrite }: { work: () => Promise<unknown> } & OnceOptions,
): Promise<SentAnswer> {
  if (!sealedInWrite) {
    const before = await once.find();
    if (before) return before;
  }
  try {
    const answer = await work();
    return once.sealed ?? (await once.keep(answer));
  } catch (error) {
    if (sqlStateOf(error) === LOCK_NOT_AVAILABLE) {
      throw new Refusal('request_in_flight', { retryAfter: 1 });
    }
    const before = await once.find();
    if (before) return before;
    throw error;
  }
}

export function answerOnce(
  runtime: Runtime,
  { once, ...options }: { once: Once; work: () => Promise<unknown> } & OnceOptions,
): Promise<SentAnswer> {
  return runtime.inFlight.once(once, () => firstOrAgain(once, options));
}
