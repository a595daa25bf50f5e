import { dropDoneMessages } from '@lianxin/db';
import type { ApiDeps } from '../app/index.ts';

const KEPT_FOR = 30 * 24 * 3_600_000;

/** Forgets what was brought to those outside 30 days ago: until then it shows what was sent, and when. */
export function clearMessages({
  database,
  clock,
}: Pick<ApiDeps, 'database' | 'clock'>): Promise<void> {
  const before = new Date(clock().getTime() - KEPT_FOR);
  return dropDoneMessages(database.relay, { before });
}
