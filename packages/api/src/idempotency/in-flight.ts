import { Refusal } from '@lianxin/domain';

/** What a request was answered with, as it goes out and as it is kept. */
export interface SentAnswer {
  readonly status: number;
  readonly body: string;
}

interface Running {
  readonly bodyHash: Buffer;
  readonly answer: Promise<SentAnswer>;
}

function after(milliseconds: number): { late: Promise<null>; stop: () => void } {
  const { promise, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), milliseconds);
  return { late: promise, stop: () => clearTimeout(timer) };
}

/** Requests of this process that are being worked on, so that equal ones wait for the first. */
export class InFlight {
  readonly #running = new Map<string, Running>();
  readonly #patience: number;

  /** @param patience - milliseconds that a second request waits */
  constructor(patience: number) {
    this.#patience = patience;
  }

  /** The first request's answer, or the work itself where there is no first. */
  async once(
    { scope, bodyHash }: { scope: string; bodyHash: Buffer },
    work: () => Promise<SentAnswer>,
  ): Promise<SentAnswer> {
    const first = this.#running.get(scope);
    if (first) {
      if (!first.bodyHash.equals(bodyHash)) throw new Refusal('idempotency_key_reused');
      return this.#wait(first.answer);
    }
    const answer = work();
    this.#running.set(scope, { bodyHash, answer });
    try {
      return await answer;
    } finally {
      this.#running.delete(scope);
    }
  }

  async #wait(answer: Promise<SentAnswer>): Promise<SentAnswer> {
    const { late, stop } = after(this.#patience);
    try {
      const sent = await Promise.race([answer, late]);
      if (!sent) throw new Refusal('request_in_flight', { retryAfter: 1 });
      return sent;
    } finally {
      stop();
    }
  }
}
