// Brings packages and built files up to date; does nothing, and needs no network, when they are.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runQuietly, step } from './runtime.mjs';
import { hashOf, isStamped, stamp } from './stamps.mjs';

function manifests() {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
  return ['.', 'docs', 'tests', ...packages].map((folder) => join(root, folder, 'package.json'));
}

export async function installPackages({ pnpm, buildEnv: env }) {
  const locks = ['pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((name) => join(root, name));
  const wanted = hashOf([...locks, ...manifests()]);
  const folder = join(root, 'node_modules');
  if (isStamped(folder, wanted) && existsSync(join(root, 'packages/server/node_modules'))) return;
  const [program, ...first] = pnpm;
  const args = ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'];
  // Another home means another store; pnpm would ask before it links anew, and nobody may be there to answer.
  args.push('--config.confirm-modules-purge=false');
  await step('packages', () => runQuietly(program, [...first, ...args], { env }));
  stamp(folder, wanted);
}

export async function buildWidgets({ pnpm, buildEnv: env }) {
  const home = join(root, 'packages/widgets');
  const sources = [home, join(root, 'packages/sdk/src'), join(root, 'pnpm-lock.yaml')];
  const wanted = hashOf(sources);
  const folder = join(home, 'dist');
  if (isStamped(folder, wanted) && existsSync(join(folder, 'embed'))) return;
  const [program, ...first] = pnpm;
  const args = ['--filter', '@lianxin/widgets', 'run', 'build'];
  await step('widgets', () => runQuietly(program, [...first, ...args], { env }));
  stamp(folder, wanted);
}
