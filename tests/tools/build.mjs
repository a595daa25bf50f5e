// Builds the package of the current folder for npm: JavaScript and declarations below `dist`.
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
  outDir: 'dist',
};

rmSync('dist', { recursive: true, force: true });
const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', ...flags], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

// The compiler rewrites the extensions in the JavaScript only.
for (const file of globSync('dist/**/*.d.ts')) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll(/(from |import\()'(\.[^']*)\.ts'/g, "$1'$2.js'"));
}
