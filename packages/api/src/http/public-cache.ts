import type { SiteCaller } from '../credentials/index.ts';

const SIXTEEN_MEGABYTES = 16 * 1024 * 1024;

/** An answer that is ready to go out again, byte for byte. */
export interface ReadyAnswer {
  readonly bytes: string;
  readonly etag: string;
  /** When it changes by itself, in milliseconds. */
  readonly until: number;
}

interface Question extends Pick<SiteCaller, 'tenantId'> {
  /** As it was asked, a key in the query included. */
  readonly url: string;
}

/**
 * Public answers as ready bytes, keyed by tenant, the version of its public data and the address.
 * A change raises the version, so that what was kept under the old one is never asked for again.
 */
export class PublicCache {
  readonly #answers = new Map<string, ReadyAnswer>();
  readonly #versions = new Map<string, number>();
  readonly #room: number;
  #used = 0;

  /** @param room - characters that may be kept; somebody who asks a million questions fills no more */
  constructor(room = SIXTEEN_MEGABYTES) {
    this.#room = room;
  }

  find(question: Question, now: Date): ReadyAnswer | null {
    const answer = this.#answers.get(this.#keyOf(question));
    return answer && answer.until > now.getTime() ? answer : null;
  }

  /** Begins a question; its answer is kept under what was true when it was asked. */
  ask(question: Question): (answer: ReadyAnswer) => void {
    const key = this.#keyOf(question);
    return (answer) => this.#keep(key, answer);
  }

  /** The tenant's public data changed. */
  forget(tenantId: string): void {
    this.#versions.set(tenantId, (this.#versions.get(tenantId) ?? 0) + 1);
  }

  #keep(key: string, answer: ReadyAnswer): void {
    const size = key.length + answer.bytes.length;
    if (this.#used + size > this.#room) {
      this.#answers.clear();
      this.#used = 0;
    }
    this.#used += size;
    this.#answers.set(key, answer);
  }

  #keyOf({ tenantId, url }: Question): string {
    return `${tenantId} ${this.#versions.get(tenantId) ?? 0} ${url}`;
  }
}

/** Shared caches may keep it, but one for each credential: the address alone names no tenant. */
export function readyHeaders({ etag, until }: ReadyAnswer, now: Date): Record<string, string> {
  const maxAge = Math.max(0, Math.floor((until - now.getTime()) / 1000));
  return {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': `public, max-age=${maxAge}`,
    ETag: etag,
    Vary: 'Origin, Authorization',
  };
}
