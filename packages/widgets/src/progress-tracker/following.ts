import type { TrackedPetition } from '@lianxin/sdk';
import type { Controller, ResidentToken } from '../element/index.ts';
import { asFailure, ReadFailure, type SharedSite } from '../site/index.ts';

/** An element that follows one petition. */
export interface Follower {
  readonly site: SharedSite;
  readonly residentToken: ResidentToken | undefined;
  addController(controller: Controller): void;
  requestUpdate(): void;
  /** Before a state is shown: fetch what drawing it needs, so that nothing jumps afterwards. */
  prepare(petition: TrackedPetition): Promise<void>;
  /** A petition is shown for the first time (then there is none `before`), or has a new entry. */
  moved(petition: TrackedPetition, before: TrackedPetition | undefined): void;
  /** The code shows nothing. */
  refused(refused: Refused): void;
}

/** Why a code shows nothing, and from when on another try makes sense. */
export interface Refused {
  failure: ReadFailure;
  until: string;
}

/** What an error of the SDK says, without the SDK's classes in the first chunk. */
function refusedBy(thrown: unknown): Refused {
  // The SDK's ApiError carries both; of anything else both are absent.
  const { code, retryAfter } = Object(thrown) as { code?: unknown; retryAfter?: unknown };
  return {
    failure: typeof code === 'string' ? new ReadFailure(code) : asFailure(thrown),
    until: new Date(Date.now() + (Number(retryAfter) || 60) * 1000).toISOString(),
  };
}

/**
 * Keeps what a code shows up to date while the element is on the page, and knows which entry is new to
 * the reader. Losing the network loses nothing: the last known state stays, with the time it is from.
 */
export class Following implements Controller {
  /** The newest state. */
  petition: TrackedPetition | undefined;
  /** Why there is none. */
  refused: Refused | undefined;
  /** Since when there has been no network. */
  offlineSince: string | undefined;
  /** The entry that arrived while the reader was looking. */
  fresh: string | undefined;
  readonly #host: Follower;
  #code: string | undefined;
  #watching: AbortController | undefined;

  constructor(host: Follower) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#lineChanged);
    addEventListener('offline', this.#lineChanged);
    this.#watch();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#lineChanged);
    removeEventListener('offline', this.#lineChanged);
    this.#watching?.abort();
  }

  /** Follows another code, or none. */
  follow(code: string | undefined): void {
    this.#code = code;
    this.petition = this.fresh = undefined;
    this.#watch();
  }

  /** Takes in a newer state, from the stream or as the answer to what the resident did. */
  show(petition: TrackedPetition): void {
    const before = this.petition;
    const newest = petition.events[0]?.id;
    const isNews = newest !== before?.events[0]?.id;
    if (before && isNews) this.fresh = newest;
    this.petition = petition;
    if (isNews) this.#host.moved(petition, before);
    this.#host.requestUpdate();
  }

  /** Tries again what was refused. */
  readonly retry = (): void => this.#watch();

  readonly #lineChanged = (): void => {
    this.offlineSince = navigator.onLine ? undefined : new Date().toISOString();
    if (this.refused && navigator.onLine) this.#watch();
    this.#host.requestUpdate();
  };

  #watch(): void {
    this.#watching?.abort();
    this.refused = undefined;
    this.#host.requestUpdate();
    if (this.#code) void this.#read(this.#code, (this.#watching = new AbortController()).signal);
  }

  async #read(code: string, signal: AbortSignal): Promise<void> {
    const { site, residentToken } = this.#host;
    try {
      const client = await site.client(residentToken);
      for await (const petition of client.petitions.watch(code, { signal })) {
        await this.#host.prepare(petition);
        if (signal.aborted) return;
        this.show(petition);
      }
    } catch (thrown) {
      if (signal.aborted) return;
      this.refused = refusedBy(thrown);
      this.#host.refused(this.refused);
      this.#host.requestUpdate();
    }
  }
}
