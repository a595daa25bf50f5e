// Brings packages and built files up to date; does nothing, and needs no network, when they are.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runQuietly, step } from './runtime.mjs';
import { hashOf, isStamped, readStamp, stamp } from './stamps.mjs';

function manifests() {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
  const folders = ['.', 'docs', 'tests', ...packages, 'packages/widgets/build'];
  return folders.map((folder) => join(root, folder, 'package.json'));
}

/** A server and its widgets need a fifth of what the tests need. */
const needed = ['lianxin', '@lianxin/server...', '@lianxin/widgets-build'];
const forStart = ['--prod', ...needed.map((name) => `--filter=${name}`)];

/** Everything, or only what a start needs; everything stays where it was installed before. */
export async function installPackages({ pnpm, buildEnv: env }, { all }) {
  const locks = ['pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((name) => join(root, name));
  const hash = hashOf([...locks, ...manifests()]);
  const folder = join(root, 'node_modules');
  const complete = existsSync(join(root, 'packages/server/node_modules'));
  if (complete && isStamped(folder, `all ${hash}`)) return;
  if (complete && !all && isStamped(folder, `start ${hash}`)) return;
  const onlyStart = !all && (readStamp(folder).startsWith('start') || !isInstalled(folder));
  const [program, ...first] = pnpm;
  const args = ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'];
  // Another home means another store; pnpm would ask before it links anew, and nobody may be there to answer.
  args.push('--config.confirm-modules-purge=false', ...(onlyStart ? forStart : []));
  await step('packages', () => runQuietly(program, [...first, ...args], { env }));
  stamp(folder, `${onlyStart ? 'start' : 'all'} ${hash}`);
}

function isInstalled(folder) {
  return existsSync(join(folder, '.modules.yaml'));
}

export async function buildWidgets({ node, buildEnv: env }) {
  const home = join(root, 'packages/widgets');
  const sources = [home, join(root, 'packages/sdk/src'), join(root, 'pnpm-lock.yaml')];
  const wanted = hashOf(sources);
  const folder = join(home, 'dist');
  if (isStamped(folder, wanted) && existsSync(join(folder, 'embed'))) return;
  const build = join(home, 'build/build.ts');
  await step('widgets', () => runQuietly(node, [build, '--embed'], { cwd: home, env }));
  stamp(folder, wanted);
}
