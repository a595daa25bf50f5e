/** Runs one piece of work for several that came while others were under way. */
export type RunTogether<Item, Result> = (items: readonly Item[]) => Promise<Result[]>;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Statements of one tenant under way at once; what comes meanwhile shares the next one. */
const LANES = 2;
const MOST_TOGETHER = 64;

/**
 * Lets a burst share statements and commits: a single item goes at once, and nobody waits for company.
 * Where the common statement fails, each goes alone, so that nobody pays for another's mistake.
 */
export class SharedCommits<Item, Result> {
  readonly #run: RunTogether<Item, Result>;
  readonly #waiting: Waiting<Item, Result>[] = [];
  #underWay = 0;

  constructor(run: RunTogether<Item, Result>) {
    this.#run = run;
  }

  /** Whether nothing is under way, so that it may be forgotten. */
  get isIdle(): boolean {
    return this.#underWay === 0;
  }

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (this.#underWay < LANES) void this.#drive();
    });
  }

  async #drive(): Promise<void> {
    this.#underWay += 1;
    while (this.#waiting.length > 0) {
      await this.#settle(this.#waiting.splice(0, MOST_TOGETHER));
    }
    this.#underWay -= 1;
  }

  async #settle(together: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.#run(together.map(({ item }) => item));
      for (const [index, { resolve, reject }] of together.entries()) {
        const result = results[index];
        if (result === undefined) reject(new Error('the statement gave too few rows'));
        else resolve(result);
      }
    } catch (error) {
      const [only] = together;
      if (together.length === 1) only?.reject(error);
      else await Promise.all(together.map((each) => this.#settle([each])));
    }
  }
}
