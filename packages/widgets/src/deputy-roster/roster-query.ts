import type { Deputy } from '@lianxin/sdk/deputies';

/** A level of people's congresses. */
export type Level = Deputy['levels'][number];

/** The five levels, highest first, as the filter lists them. */
export const levels = ['national', 'provincial', 'municipal', 'county', 'township'] as const;

/** What the roster is asked for: whose deputies, which level, what words, and the way to this page. */
export interface RosterQuery {
  readonly level?: Level | undefined;
  readonly q: string;
  /** Cursors of the pages turned so far; the last one leads to this page. */
  readonly trail: readonly string[];
}

/** The address of one page of deputies. */
export function pathOf(
  { level, q, trail }: RosterQuery,
  limit: number,
  station?: string | null,
): string {
  const query = new URLSearchParams({ limit: String(limit) });
  const after = trail[trail.length - 1];
  if (station) query.set('station', station);
  if (level) query.set('level', level);
  if (q) query.set('q', q);
  if (after) query.set('after', after);
  return `/v1/deputies?${query}`;
}
