import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataDirInUse, lockDataDir } from './data-dir-lock.ts';

let dataDir: string;
let child: ChildProcess | undefined;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lianxin lock '));
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

/** Writes the lock of a process that lives, as that process would. */
async function heldByAnother(): Promise<number> {
  child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const pid = child.pid ?? 0;
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const started = line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  const { hostname } = await import('node:os');
  const holder = { pid, started, host: hostname(), command: 'lianxin serve', token: 'theirs' };
  await writeFile(join(dataDir, 'lianxin.lock'), JSON.stringify(holder));
  return pid;
}

function killed(process: ChildProcess): Promise<unknown> {
  const gone = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  return gone;
}

describe('lockDataDir', () => {
  it('refuses a second one and names the process that has it', async () => {
    const pid = await heldByAnother();
    const refused = await lockDataDir(dataDir).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DataDirInUse);
    expect(String(refused)).toContain(`process ${pid}`);
    expect(String(refused)).toContain('lianxin serve');
  });

  it('refuses itself a second time', async () => {
    const unlock = await lockDataDir(dataDir);
    await expect(lockDataDir(dataDir)).rejects.toThrow(DataDirInUse);
    await unlock();
    await (
      await lockDataDir(dataDir)
    )();
  });

  it('takes over from a process that was killed', async () => {
    await heldByAnother();
    if (child) await killed(child);
    const unlock = await lockDataDir(dataDir);
    await unlock();
  });

  it('takes over where another process got the number of the dead one', async () => {
    await heldByAnother();
    const path = join(dataDir, 'lianxin.lock');
    const holder: object = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...holder, started: '1' }));
    await (
      await lockDataDir(dataDir)
    )();
  });

  it('lets one of ten have it', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => lockDataDir(dataDir)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
