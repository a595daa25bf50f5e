import type { JobQueries } from '@lianxin/db';
import { PgBoss } from 'pg-boss';
import type { Log } from '../app/index.ts';

/** Something that is done again and again, once for all processes. */
export interface TimedJob {
  readonly name: string;
  /** In the manner of cron, Asia/Shanghai. */
  readonly when: string;
  readonly work: () => Promise<void>;
}

interface ScheduleDeps {
  readonly jobs: JobQueries;
  readonly log: Log;
}

const POLLING = 10;

/** pg-boss's door to our connection: whole scripts come without parameters. */
function doorTo(jobs: JobQueries) {
  return {
    executeSql: async (text: string, values?: unknown[]) => ({
      rows: values?.length ? await jobs.query<object>(text, values) : await jobs.script(text),
    }),
  };
}

/** Begins the timed jobs; whichever process is first does each. */
export async function startSchedule(
  { jobs, log }: ScheduleDeps,
  timed: readonly TimedJob[],
): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    db: doorTo(jobs),
    schema: 'jobs',
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', (error) => log({ level: 'error', event: 'schedule_failed', error }));
  await boss.start();
  for (const { name, when, work } of timed) {
    await boss.createQueue(name, { policy: 'stately', retryLimit: 2 });
    await boss.work(name, { pollingIntervalSeconds: POLLING }, work);
    await boss.schedule(name, when, null, { tz: 'Asia/Shanghai' });
  }
  return () => boss.stop({ graceful: true, timeout: 5_000 });
}
