import type { CaseRow } from '@lianxin/db';
import { Refusal } from '@lianxin/domain';

/** "Somebody was faster": the version that stands now, and what happened since, newest first. */
export function staleRefusal({ version, events }: CaseRow, seen: number): Refusal {
  const missed = Math.max(1, version - seen);
  const changes = events.slice(0, missed).map(({ kind, at, fromState, toState }) => ({
    kind,
    at: at.toISOString(),
    from: fromState,
    to: toState,
  }));
  return new Refusal('version_stale', { version, changes });
}
