import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresAccount, postgresBinaries, type Account } from './binaries.ts';
import { CLUSTER_PREFIX, OWNER_FILE, removeOrphans } from './orphans.ts';

export interface Cluster {
  /** Of the superuser, without a database. */
  readonly url: string;
  stop(): Promise<void>;
}

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '300',
  shared_buffers: '128MB',
};
// Nothing here outlives the run, so nothing has to be safe on disk.
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

function finished(child: ChildProcess, what: string): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${what} failed: ${said}`)),
    );
  });
}

function ready(child: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`postgres did not start: ${said}`)));
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
  });
}

async function initialise(
  data: string,
  { bin, account }: { bin: string; account: Account | null },
) {
  const flags = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-locale'];
  const child = spawn(join(bin, 'initdb'), ['-D', data, '--no-sync', ...flags], { ...account });
  await finished(child, 'initdb');
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    // Left alone since its start, it would let the process end before it is gone.
    child.ref();
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    await gone;
  }
  await rm(folder, { recursive: true, force: true });
}

/**
 * A fresh Postgres of its own for this run; what earlier runs left behind is stopped first. `durable`:
 * it writes to disk before it says so, as in production.
 */
export async function startCluster({ durable = false } = {}): Promise<Cluster> {
  await removeOrphans();
  const account = await postgresAccount();
  const bin = await postgresBinaries(account);
  const folder = await mkdtemp(join(tmpdir(), CLUSTER_PREFIX));
  await writeFile(join(folder, OWNER_FILE), String(process.pid));
  if (account) await chown(folder, account.uid, account.gid);
  const data = join(folder, 'data');
  await initialise(data, { bin, account });
  const port = await freePort();
  const flags = Object.entries({
    ...settings,
    ...(durable ? {} : careless),
    port: String(port),
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(bin, 'postgres'), ['-D', data, ...flags], {
    ...account,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const abandon = () => {
    child.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', abandon);
  await ready(child);
  // It must not keep a run alive that has nothing more to do.
  child.unref();
  child.stderr?.resume();
  if (child.stderr instanceof Socket) child.stderr.unref();
  return {
    url: `postgres://postgres@127.0.0.1:${port}`,
    async stop() {
      process.removeListener('exit', abandon);
      await stop(child, folder);
    },
  };
}
