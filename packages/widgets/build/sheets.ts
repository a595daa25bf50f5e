import { globSync } from 'node:fs';
import { join } from 'node:path';
import { shrinkCss } from './templates.ts';

/** Every sheet that the modules of these files export, in their order. */
async function exportedBy(files: readonly string[]): Promise<string[]> {
  const modules = await Promise.all(files.map((file) => import(file)));
  return modules
    .flatMap((module) => Object.values(module))
    .filter((value) => typeof value === 'string');
}

/** All sheets of an element in one file, for the engines that cannot adopt them one by one. */
export async function sheetOf(sources: string, name: string): Promise<string | undefined> {
  const shared = ['base', 'controls', 'themes'].map((word) => `element/${word}.styles.ts`);
  const own = globSync(`${name}/**/*.styles.ts`, { cwd: sources }).sort();
  if (own.length === 0) return undefined;
  return shrinkCss(
    (await exportedBy([...shared, ...own].map((file) => join(sources, file)))).join(''),
  );
}
