import { Refusal } from '@lianxin/domain';

const SOON = 5;

/**
 * Lets only so many work at once; the others wait in line, and where the line is full they are sent
 * away: a picture fills memory while it waits, and much more while it is decoded.
 */
export class Turns {
  #free: number;
  readonly #line: (() => void)[] = [];
  readonly #longest: number;

  /** @param longest - how many may wait */
  constructor({ places, longest }: { places: number; longest: number }) {
    this.#free = places;
    this.#longest = longest;
  }

  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free -= 1;
    else if (this.#line.length >= this.#longest) {
      throw new Refusal('not_ready', { retryAfter: SOON });
    } else await new Promise<void>((resolve) => this.#line.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#line.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
