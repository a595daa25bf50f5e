import { randomBytes } from 'node:crypto';
import { createApi, KeyRing, type ApiDeps, type App, type LogEntry } from '@lianxin/api';
import { FakeClock } from '../clock/index.ts';
import { createTestDatabase, type Driver } from '../database/index.ts';
import { MemoryFiles, RecordedSms } from '../outboxes/index.ts';

const PLENTY = 1_000_000;

export interface TestApiOptions {
  readonly clock?: FakeClock;
  readonly driver?: Driver;
  /** Absent ones are never reached. */
  readonly limits?: NonNullable<ApiDeps['limits']>;
  readonly publicUrl?: string;
}

/** The whole API on a database of its own, with everything outside kept where the test can look. */
export interface TestApi {
  readonly app: App;
  readonly deps: ApiDeps;
  readonly clock: FakeClock;
  readonly sms: RecordedSms;
  readonly files: MemoryFiles;
  readonly log: LogEntry[];
  /** Another process on the same database. */
  another(): App;
  drop(): Promise<void>;
}

/** The address is what the test says, so that one test can be many people. */
function addressOf(request: Request): string {
  return request.headers.get('x-test-address') ?? '192.0.2.1';
}

export async function createTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const { clock = new FakeClock(), publicUrl = 'https://liaison.example' } = options;
  const test = await createTestDatabase(options.driver);
  const secret = { id: 1, secret: randomBytes(32) };
  const [sms, files, log] = [new RecordedSms(), new MemoryFiles(), new Array<LogEntry>()];
  const deps: ApiDeps = {
    database: test.database,
    keys: new KeyRing({ keys: [secret], pepper: randomBytes(32), randomBytes }),
    clock: clock.read,
    randomBytes,
    files,
    publicUrl,
    sms,
    embed: { read: async () => null },
    log: (entry) => log.push(entry),
    addressOf,
    version: 'test',
    limits: {
      reads: PLENTY,
      writes: PLENTY,
      guessesPerHour: PLENTY,
      signIns: PLENTY,
      ...options.limits,
    },
    checkAnswers: true,
  };
  const another = (): App => createApi(deps);
  return { app: another(), deps, clock, sms, files, log, another, drop: () => test.drop() };
}
