interface Served {
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly milliseconds: number;
}

interface Tally extends Omit<Served, 'milliseconds'> {
  count: number;
  seconds: number;
}

/** Counts of this process in the text format of Prometheus; labels are patterns, never addresses. */
export class Metrics {
  readonly #tallies = new Map<string, Tally>();

  count({ route, method, status, milliseconds }: Served): void {
    const key = `${method} ${route} ${status}`;
    const tally = this.#tallies.get(key) ?? { route, method, status, count: 0, seconds: 0 };
    tally.count += 1;
    tally.seconds += milliseconds / 1000;
    this.#tallies.set(key, tally);
  }

  /** @param gauges - present figures, by the name they are given */
  text(gauges: Readonly<Record<string, number>>): string {
    const tallies = [...this.#tallies.values()];
    const labels = ({ route, method, status }: Tally): string =>
      `{method="${method}",route="${route}",status="${status}"}`;
    return [
      '# TYPE lianxin_requests_total counter',
      ...tallies.map((tally) => `lianxin_requests_total${labels(tally)} ${tally.count}`),
      '# TYPE lianxin_request_seconds_total counter',
      ...tallies.map((tally) => `lianxin_request_seconds_total${labels(tally)} ${tally.seconds}`),
      ...Object.entries(gauges).flatMap(([name, value]) => [
        `# TYPE ${name} gauge`,
        `${name} ${value}`,
      ]),
      '',
    ].join('\n');
  }
}
