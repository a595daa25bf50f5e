const MILLISECONDS = { seconds: 1_000, minutes: 60_000, hours: 3_600_000, days: 86_400_000 };

/** A clock that moves only when it is told to. */
export class FakeClock {
  #now: number;

  /** Begins on a Tuesday morning in Shanghai, in a week without holidays. */
  constructor(start = '2026-03-10T02:00:00.000Z') {
    this.#now = Date.parse(start);
  }

  /** What the code under test is given. */
  readonly read = (): Date => new Date(this.#now);

  pass(span: { readonly [Unit in keyof typeof MILLISECONDS]?: number }): void {
    const { seconds = 0, minutes = 0, hours = 0, days = 0 } = span;
    this.#now +=
      seconds * MILLISECONDS.seconds +
      minutes * MILLISECONDS.minutes +
      hours * MILLISECONDS.hours +
      days * MILLISECONDS.days;
  }

  set(instant: string): void {
    this.#now = Date.parse(instant);
  }
}
