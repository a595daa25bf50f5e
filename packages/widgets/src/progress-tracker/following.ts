import type { TrackedPetition } from '@lianxin/sdk';
import type { Controller } from '../element/index.ts';
import { asFailure, ReadFailure, type ResidentClient } from '../site/index.ts';

/** An element that follows one petition. */
export interface Follower {
  client(): Promise<ResidentClient>;
  addController(controller: Controller): void;
  requestUpdate(): void;
  /** Before a state is shown: fetch what drawing it needs, so that nothing jumps afterwards. */
  prepare(petition: TrackedPetition): Promise<void>;
  /** A petition is shown, or, then it is news, has a new entry. */
  moved(petition: TrackedPetition, isNews: boolean): void;
  /** The code shows nothing; `code` says why. */
  refused(code: string): void;
}

/**
 * Keeps what a code shows up to date while the element is on the page, and knows which entry is new to
 * the reader. Losing the network loses nothing: the last known state stays, with the time it is from.
 */
export class Following implements Controller {
  /** The newest state. */
  petition: TrackedPetition | undefined;
  /** Why there is none. */
  refused: ReadFailure | undefined;
  /** `09:40`: from when on another try makes sense, after too many of them. */
  tryAt = '';
  /** Since when there has been no network. */
  offlineSince: string | undefined;
  /** The entry that arrived while the reader was looking. */
  fresh: string | undefined;
  readonly #host: Follower;
  #code = '';
  #watching: AbortController | undefined;

  constructor(host: Follower) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#lineChanged);
    addEventListener('offline', this.#lineChanged);
    this.retry();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#lineChanged);
    removeEventListener('offline', this.#lineChanged);
    this.#watching?.abort();
  }

  /** Follows another code, or none. */
  follow(code: string): void {
    this.#code = code;
    this.petition = this.fresh = undefined;
    this.retry();
  }

  /** Takes in a newer state, from the stream or as the answer to what the resident did. */
  show(petition: TrackedPetition): void {
    const before = this.petition;
    const newest = petition.events[0]?.id;
    this.petition = petition;
    if (newest !== before?.events[0]?.id) {
      if (before) this.fresh = newest;
      this.#host.moved(petition, !!before);
    }
    this.#host.requestUpdate();
  }

  /** Watches anew: at first, and after it was refused. */
  readonly retry = (): void => {
    this.#watching?.abort();
    this.refused = undefined;
    this.#host.requestUpdate();
    if (this.#code) void this.#watch((this.#watching = new AbortController()).signal);
  };

  readonly #lineChanged = (): void => {
    const { onLine } = navigator;
    this.offlineSince = onLine ? undefined : new Date().toISOString();
    if (this.refused && onLine) this.retry();
    this.#host.requestUpdate();
  };

  async #watch(signal: AbortSignal): Promise<void> {
    try {
      const client = await this.#host.client();
      for await (const petition of client.petitions.watch(this.#code, { signal })) {
        await this.#host.prepare(petition);
        if (signal.aborted) return;
        this.show(petition);
      }
    } catch (thrown) {
      if (signal.aborted) return;
      this.#refuse(thrown);
    }
  }

  /** Reads what the SDK's ApiError carries, without its class in the first chunk. */
  #refuse(thrown: unknown): void {
    const { code, retryAfter }: { code?: unknown; retryAfter?: unknown } = Object(thrown);
    this.refused = typeof code === 'string' ? new ReadFailure(code) : asFailure(thrown);
    // The code has ended: it was replaced by a new one. What it showed is not its holder's any more.
    if (code === 'not_found') this.petition = undefined;
    const wait = Number(retryAfter) * 1000;
    this.tryAt = wait ? new Date(Date.now() + wait).toTimeString().slice(0, 5) : '';
    this.#host.refused(this.refused.code);
    this.#host.requestUpdate();
  }
}
