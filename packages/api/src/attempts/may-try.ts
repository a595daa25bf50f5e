import { countAttempts, recordAttempt } from '@lianxin/db';
import type { Runtime } from '../app/index.ts';
import { newId } from '../texts/index.ts';

const HOUR_MS = 3_600_000;
/** Seconds until every try counted now is forgotten. */
export const tryAgainAfter = HOUR_MS / 1000;

interface Try {
  readonly tenantId: string;
  readonly kind: string;
  /** Keyed hash of the one at whom it is tried. */
  readonly subject: Buffer;
  readonly now: Date;
  /** How many tries an hour has. */
  readonly most: number;
}

/**
 * Counts a try, and says whether it is one of those that an hour has. It is committed before it is
 * counted, so that of many at once no more than these go on.
 */
export async function mayTry(
  runtime: Runtime,
  { tenantId, kind, subject, now, most }: Try,
): Promise<boolean> {
  const { database } = runtime;
  const tried = { tenantId, kind, subject };
  await recordAttempt(database, { ...tried, id: newId(runtime, now), at: now });
  const since = new Date(now.getTime() - HOUR_MS);
  return (await countAttempts(database, { ...tried, since })) <= most;
}
