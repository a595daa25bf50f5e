import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const notOurs = new Set(['node_modules', 'dist', 'generated', 'coverage']);

export interface Import {
  readonly file: string;
  /** The package imported: `@lianxin/db`, `zod`, `node:fs`; the path from the root for a relative import. */
  readonly target: string;
  readonly relative: boolean;
}

/** Every file below a folder, as a path from the root with forward slashes. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !notOurs.has(name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesUnder(path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}

export const packageNames = readdirSync(join(root, 'packages')).sort();

export const sources = packageNames
  .flatMap((name) => filesUnder(`packages/${name}`))
  .filter((file) => /^packages\/[^/]+\/src\/.*\.ts$/.test(file));

export function isTest(file: string): boolean {
  return file.endsWith('.test.ts');
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

export function packageOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** `packages/api/src/petitions/…` → `petitions`; a file directly in `src` has none. */
export function featureOf(file: string): string | undefined {
  const parts = file.split('/');
  return parts.length > 4 ? parts[3] : undefined;
}

function packageNameOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

export function importsOf(file: string): Import[] {
  const { importedFiles } = ts.preProcessFile(read(file), true, true);
  return importedFiles.map(({ fileName }) => {
    const isRelative = fileName.startsWith('.');
    const target = isRelative
      ? relative(root, resolve(root, dirname(file), fileName))
          .split(sep)
          .join('/')
      : packageNameOf(fileName);
    return { file, target, relative: isRelative };
  });
}
