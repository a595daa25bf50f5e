import type { Controller } from '../element/reactive-element.ts';
import { asFailure, type ReadFailure } from './read-failure.ts';
import type { SharedSite } from './shared-site.ts';

/** An element that knows its site. */
export interface Reader {
  addController(controller: Controller): void;
  requestUpdate(): void;
  readonly site: SharedSite;
}

/** What each of the four states of a read draws. */
export interface Drawing<Answer> {
  pending: () => unknown;
  failed: (failure: ReadFailure, retry: () => void) => unknown;
  done: (answer: Answer) => unknown;
}

/**
 * Keeps what one public address says, reads again when the address or the site changes, and by itself
 * when the network comes back. While a new page is on its way the old answer stays.
 */
export class Reading<Answer> implements Controller {
  /** The newest answer. */
  answer: Answer | undefined;
  /** Why there is none. */
  failure: ReadFailure | undefined;
  /** Whether a read is under way. */
  pending = false;
  readonly #host: Reader;
  readonly #path: () => string | undefined;
  #asked: string | undefined;
  #site: SharedSite | undefined;

  /**
   * @param host the element that draws the answer
   * @param path what to read, e.g. `/v1/stations/sta_…`; undefined: nothing yet
   */
  constructor(host: Reader, path: () => string | undefined) {
    this.#host = host;
    this.#path = path;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.retry);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.retry);
  }

  hostUpdate(): void {
    const { site } = this.#host;
    const path = this.#path();
    if (path === this.#asked && site === this.#site) return;
    if (site !== this.#site) this.answer = undefined;
    this.#asked = path;
    this.#site = site;
    this.failure = undefined;
    this.pending = path !== undefined;
    if (path !== undefined) void this.#read(site, path);
  }

  /** Reads again what failed; does nothing when nothing did. */
  readonly retry = (): void => {
    if (!this.failure) return;
    this.#asked = undefined;
    this.#host.requestUpdate();
  };

  /** Draws the state at hand. */
  draw({ pending, failed, done }: Drawing<Answer>): unknown {
    if (this.failure) return failed(this.failure, this.retry);
    return this.answer ? done(this.answer) : pending();
  }

  async #read(site: SharedSite, path: string): Promise<void> {
    let answer: Answer | undefined;
    let failure: ReadFailure | undefined;
    try {
      answer = await site.read<Answer>(path);
    } catch (thrown) {
      failure = asFailure(thrown);
    }
    if (path !== this.#asked || site !== this.#site) return;
    this.answer = answer ?? this.answer;
    this.failure = failure;
    this.pending = false;
    this.#host.requestUpdate();
  }
}
