import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';

interface Named {
  name?: string;
}

interface Declaration {
  kind: string;
  customElement?: true;
  tagName?: string;
  events?: Named[];
}

interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

const analyzer = createRequire(import.meta.url).resolve(
  '@custom-elements-manifest/analyzer/cem.js',
);

/** The elements and their events; what the analyzer guesses from a variable's name is no event. */
function tidy({ modules, ...rest }: Manifest): Manifest {
  for (const declaration of modules.flatMap(({ declarations = [] }) => declarations)) {
    const events = declaration.events?.filter(({ name }) => name?.startsWith('lianxin-'));
    if (events) declaration.events = events;
  }
  return { ...rest, modules };
}

/** Writes `custom-elements.json`, which editors and documentation tools read. */
export function describe(home: string, out: string): void {
  const flags = ['--config', 'custom-elements.config.mjs', '--outdir', relative(home, out)];
  const command = [analyzer, 'analyze', ...flags];
  const { status } = spawnSync(process.execPath, command, { cwd: home, stdio: 'inherit' });
  if (status !== 0) throw new Error('The elements could not be described.');
  const path = join(out, 'custom-elements.json');
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, `${JSON.stringify(tidy(manifest), null, 2)}\n`);
}
