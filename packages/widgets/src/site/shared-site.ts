import { ReadFailure } from './read-failure.ts';

/** Where the script came from: `https://host/embed/v1/…` was served by the API at `https://host`. */
const servedFrom = import.meta.url.split('/embed/')[0] ?? '';

/** Public answers may be a minute old, as their `max-age` says. */
const keptFor = 60_000;
const patience = 15_000;

interface Kept {
  since: number;
  answer: Promise<unknown>;
}

/** One key at one API: all its elements on a page share one cache of answers and one client. */
export class SharedSite {
  readonly apiUrl: string;
  readonly siteKey: string;
  readonly #kept = new Map<string, Kept>();

  constructor(apiUrl: string, siteKey: string) {
    this.apiUrl = apiUrl;
    this.siteKey = siteKey;
  }

  /**
   * Reads a public address, e.g. `/v1/site`; equal reads share one request.
   *
   * @throws ReadFailure
   */
  read<Answer>(path: string): Promise<Answer> {
    const kept = this.#kept.get(path);
    // The same path always carries the same shape, which only its caller can name.
    if (kept && performance.now() - kept.since < keptFor) return kept.answer as Promise<Answer>;
    const answer = this.#fetch<Answer>(path);
    this.#kept.set(path, { since: performance.now(), answer });
    answer.catch(() => this.#kept.delete(path));
    return answer;
  }

  /** The key travels in the query: a header would cost a preflight before the first answer. */
  async #fetch<Answer>(path: string): Promise<Answer> {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), patience);
    try {
      const response = await fetch(
        `${this.apiUrl}${path}${path.includes('?') ? '&' : '?'}key=${this.siteKey}`,
        { signal: abort.signal },
      );
      const body: Answer & { code: string } = await response.json();
      if (response.ok) return body;
      throw new ReadFailure(body.code, response.status);
    } finally {
      clearTimeout(timer);
    }
  }
}

const sites = new Map<string, SharedSite>();

/** The site of a key at an API; every element that asks for the same pair gets the same one. */
export function openSite(apiUrl: string | null | undefined, siteKey: string): SharedSite {
  const url = (apiUrl ?? servedFrom).replace(/\/$/, '');
  const id = `${url} ${siteKey}`;
  const site = sites.get(id) ?? new SharedSite(url, siteKey);
  sites.set(id, site);
  return site;
}
