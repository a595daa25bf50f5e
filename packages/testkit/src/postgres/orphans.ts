import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const CLUSTER_PREFIX = 'lianxin-postgres-run-';
export const OWNER_FILE = 'owner';

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function firstNumber(file: string): Promise<number | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const number = Number.parseInt(text, 10);
  return number > 0 ? number : null;
}

async function removeIfOrphaned(folder: string): Promise<void> {
  const owner = await firstNumber(join(folder, OWNER_FILE));
  if (owner === null || isRunning(owner)) return;
  const postmaster = await firstNumber(join(folder, 'data', 'postmaster.pid'));
  if (postmaster !== null && isRunning(postmaster)) process.kill(postmaster, 'SIGQUIT');
  await rm(folder, { recursive: true, force: true });
}

/** Stops what a killed run left: its postmaster goes on for ever otherwise. */
export async function removeOrphans(): Promise<void> {
  const names = await readdir(tmpdir());
  const folders = names.filter((name) => name.startsWith(CLUSTER_PREFIX));
  for (const name of folders) {
    // Another account's folder is that account's to clear away.
    await removeIfOrphaned(join(tmpdir(), name)).catch(() => undefined);
  }
}
