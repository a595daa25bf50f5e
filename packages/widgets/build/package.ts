import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const compiler = join(
  dirname(createRequire(import.meta.url).resolve('ts7/package.json')),
  'bin/tsc',
);

const options = {
  noEmit: 'false',
  declaration: 'true',
  rewriteRelativeImportExtensions: 'true',
  allowImportingTsExtensions: 'false',
  rootDir: 'src',
};

/** Compiles the sources for npm, one module each: whoever bundles them shrinks them in their own way. */
export function buildPackage(home: string, out: string): void {
  rmSync(out, { recursive: true, force: true });
  const flags = Object.entries({ ...options, outDir: out }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ]);
  const command = [compiler, '-p', 'tsconfig.build.json', ...flags];
  const { status } = spawnSync(process.execPath, command, { cwd: home, stdio: 'inherit' });
  if (status !== 0) throw new Error('The package does not compile.');
  // The compiler rewrites the extensions in the JavaScript only.
  for (const file of globSync('**/*.d.ts', { cwd: out })) {
    const path = join(out, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll(/(from |import\()'(\.[^']*)\.ts'/g, "$1'$2.js'"));
  }
}
