import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createThrowAway } from '@lianxin/testkit';
import type { TestProject } from 'vitest/node';
import { startServer, type Served } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    served: Served;
  }
}

/** A Postgres where the run has one; else the embedded database, as with `npm start`. */
async function findDatabase(): Promise<{ url?: string; drop: () => Promise<void> }> {
  if (!process.env['DATABASE_URL']) return { drop: async () => {} };
  return createThrowAway({ migrated: false });
}

/** One server with the seeded demo for every journey. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lianxin-journeys-'));
  const database = await findDatabase();
  const server = await startServer({
    dataDir,
    ...(database.url === undefined ? {} : { databaseUrl: database.url }),
  });
  const { url, demo } = server;
  project.provide('served', { url, demo });
  return async () => {
    await server.stop();
    await database.drop();
    await rm(dataDir, { recursive: true });
  };
}
