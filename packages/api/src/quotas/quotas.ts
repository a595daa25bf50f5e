import { Refusal } from '@lianxin/domain';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Limits } from '../app/index.ts';

const MINUTE = 60;
const QUARTER = 15 * MINUTE;
const HOUR = 60 * MINUTE;

function tooMany(error: unknown): never {
  if (!(error instanceof RateLimiterRes)) throw error;
  throw new Refusal('too_many_requests', { retryAfter: error.msBeforeNext / 1000 });
}

/** How often one may ask; counted in this process, by the caller's address. */
export class Quotas {
  readonly #reads: RateLimiterMemory;
  readonly #writes: RateLimiterMemory;
  readonly #guesses: RateLimiterMemory;
  readonly #signIns: RateLimiterMemory;
  readonly #keys = new Map<number, RateLimiterMemory>();

  constructor(limits: Limits) {
    this.#reads = new RateLimiterMemory({ points: limits.reads, duration: MINUTE });
    this.#writes = new RateLimiterMemory({ points: limits.writes, duration: MINUTE });
    this.#guesses = new RateLimiterMemory({ points: limits.guessesPerHour, duration: HOUR });
    this.#signIns = new RateLimiterMemory({ points: limits.signIns, duration: QUARTER });
  }

  async countRequest(address: string, method: string): Promise<void> {
    const limiter = method === 'GET' || method === 'HEAD' ? this.#reads : this.#writes;
    await limiter.consume(address).catch(tooMany);
  }

  /** All requests with one key, wherever they come from. */
  async countKey(key: { id: string; quota: number }): Promise<void> {
    const limiter =
      this.#keys.get(key.quota) ?? new RateLimiterMemory({ points: key.quota, duration: MINUTE });
    this.#keys.set(key.quota, limiter);
    await limiter.consume(key.id).catch(tooMany);
  }

  async countSignIn(address: string): Promise<void> {
    await this.#signIns.consume(address).catch(tooMany);
  }

  /** Before a code is looked up: an address that guessed too often is not even answered "not found". */
  async assertMayGuess(address: string): Promise<void> {
    const state = await this.#guesses.get(address);
    if (state && state.remainingPoints <= 0) {
      throw new Refusal('too_many_requests', { retryAfter: state.msBeforeNext / 1000 });
    }
  }

  /** A code that nobody has; the address pays for it. */
  async countGuess(address: string): Promise<void> {
    await this.#guesses.consume(address).catch(tooMany);
  }
}
