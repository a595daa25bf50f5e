import { createHash } from 'node:crypto';
import { dayOf } from '@lianxin/domain';

/**
 * Of the bytes and the day: what is true today in the same words may mean another thing tomorrow, so
 * an answer with days left, lights or opening hours is never "not modified" across midnight.
 */
export function etagOf(bytes: string, now: Date): string {
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  return `"${hash}-${dayOf(now)}"`;
}

export function matchesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch
    .split(',')
    .map((candidate) => candidate.trim().replace(/^W\//, ''))
    .some((candidate) => candidate === etag || candidate === '*');
}
