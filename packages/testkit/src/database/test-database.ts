import { openDatabase, type Database } from '@lianxin/db';
import { createThrowAway } from '../postgres/index.ts';
import { pgliteImage } from './pglite-image.ts';

export type Driver = Database['driver'];

export interface TestDatabase {
  readonly database: Database;
  /** Of the login that owns the database; null on the embedded one. */
  readonly url: string | null;
  drop(): Promise<void>;
}

/** Which of the two a run tests; Postgres unless it says otherwise. */
export function testedDriver(): Driver {
  return process.env['LIANXIN_TEST_DRIVER'] === 'pglite' ? 'pglite' : 'postgres';
}

async function onPglite(): Promise<TestDatabase> {
  const database = await openDatabase({ memory: true, image: await pgliteImage() });
  return { database, url: null, drop: () => database.close() };
}

async function onPostgres(): Promise<TestDatabase> {
  const { url, drop } = await createThrowAway({ migrated: true });
  const database = await openDatabase({ url });
  return {
    database,
    url,
    async drop() {
      await database.close();
      await drop();
    },
  };
}

/** A migrated database that nobody else uses, on the driver that this run tests. */
export async function createTestDatabase(driver: Driver = testedDriver()): Promise<TestDatabase> {
  return driver === 'pglite' ? onPglite() : onPostgres();
}
