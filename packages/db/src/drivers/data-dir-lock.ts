import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

const HEARTBEAT = 2_000;
/** How old the lock of a process may be that we cannot look at, such as one in another container. */
const STALE = 15_000;

interface Holder {
  readonly pid: number;
  /** Of the process: a number that is used again belongs to another start. */
  readonly started: string;
  readonly host: string;
  readonly command: string;
  readonly token: string;
}

/** Somebody else works on the directory; two at once would lose committed rows in silence. */
export class DataDirInUse extends Error {
  readonly holder: Holder;

  constructor(dataDir: string, holder: Holder) {
    super(
      `The data in ${dataDir} is in use by process ${holder.pid} on ${holder.host} ` +
        `(${holder.command}). Stop it first, or set DATABASE_URL to a Postgres that many can share.`,
    );
    this.name = 'DataDirInUse';
    this.holder = holder;
  }
}

async function startOf(pid: number): Promise<string> {
  try {
    const line = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The command may hold blanks and brackets; the start time is the 20th field after it.
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Compared with a file written now, so that no clock but the disk's is asked. */
async function ageOf(path: string): Promise<number> {
  const probe = `${path}.${randomUUID()}`;
  await writeFile(probe, '');
  const [now, then] = await Promise.all([stat(probe), stat(path)]);
  await rm(probe, { force: true });
  return now.mtimeMs - then.mtimeMs;
}

async function isAlive(path: string, holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return (await ageOf(path)) < STALE;
  if (!isRunning(holder.pid)) return false;
  return (await startOf(holder.pid)) === holder.started;
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && 'pid' in value && 'token' in value;
}

async function readHolder(path: string): Promise<Holder | null> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isHolder(value) ? value : null;
  } catch {
    return null;
  }
}

/** Whole or not at all: a reader never finds a lock that is only half written. */
async function tryCreate(path: string, holder: Holder): Promise<boolean> {
  const draft = `${path}.${holder.token}`;
  await writeFile(draft, JSON.stringify(holder));
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Of several that find the same dead lock, one moves it away; a live one moved by mistake goes back. */
async function moveAway(path: string, dead: Holder | null): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  const found = await readHolder(aside);
  if (found?.token !== dead?.token) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

/** Writes the first byte again: the file's time moves, its content does not. */
async function beat(path: string, holder: Holder): Promise<void> {
  const present = await readHolder(path);
  if (present?.token !== holder.token) return;
  const file = await open(path, 'r+');
  await file.write('{', 0);
  await file.close();
}

async function release(path: string, holder: Holder): Promise<void> {
  const present = await readHolder(path);
  if (present?.token === holder.token) await rm(path, { force: true });
}

/**
 * Takes the lock of a data directory, or refuses with the name of who has it. A lock whose process is
 * gone is taken over.
 */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  const path = join(dataDir, 'lianxin.lock');
  const holder: Holder = {
    pid: process.pid,
    started: await startOf(process.pid),
    host: hostname(),
    command: process.argv.slice(1, 3).join(' '),
    token: randomUUID(),
  };
  while (!(await tryCreate(path, holder))) {
    const other = await readHolder(path);
    if (other && (await isAlive(path, other))) throw new DataDirInUse(dataDir, other);
    await moveAway(path, other);
  }
  const timer = setInterval(() => void beat(path, holder).catch(() => undefined), HEARTBEAT);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await release(path, holder);
  };
}
