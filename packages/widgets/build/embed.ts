import { createHash } from 'node:crypto';
import { basename, dirname, join, relative } from 'node:path';
import { minify } from 'terser';
import { build, type Rolldown } from 'vite';
import { assertFloor } from './floor.ts';
import { lit } from './lit.ts';
import { names } from './names.ts';
import { templates } from './templates.ts';

/** A file of the embed and what is in it. */
export type Files = Map<string, string>;

const sources = join(import.meta.dirname, '../src');

/** Of `element` and `site`, what comes later, and the lists of names that would drag it along. */
const notBase =
  /messages\.en|lianxin-site|themes|resident-client|error-summary|long-text|more-icons|light\.ts|index\.ts/;

/** What every element needs goes into one chunk, so that a widget is two requests and the next one. */
function isBase(id: string): boolean {
  if (/node_modules\/(@lit|lit|lit-[a-z]+)\//.test(id)) return true;
  const [folder, file] = relative(sources, id).split('/');
  return (
    (folder === 'element' || (folder === 'site' && file !== 'define.ts')) &&
    !notBase.test(file ?? '')
  );
}

/** `src/petition-form/messages.en.ts` becomes `petition-form.messages.en.js`. */
function chunkName({ facadeModuleId, name }: Rolldown.PreRenderedChunk): string {
  if (!facadeModuleId) return `${name}.js`;
  const folder = basename(dirname(facadeModuleId));
  return `${folder}.${basename(facadeModuleId, '.ts')}.js`;
}

/** Bundles the elements of these folders under the names that the loader asks for. */
export async function bundleElements(folders: readonly string[]): Promise<Files> {
  const input = Object.fromEntries(folders.map((name) => [name, `${sources}/${name}/define.ts`]));
  return bundle(input, {
    entryFileNames: '[name].js',
    chunkFileNames: chunkName,
    codeSplitting: { groups: [{ name: 'base', test: isBase }] },
  });
}

/** Bundles the loader, which knows the folder of this build and the names in it. */
export async function bundleLoader(folder: string, elements: readonly string[]): Promise<string> {
  const define = { FOLDER: JSON.stringify(folder), ELEMENTS: JSON.stringify(elements.join()) };
  const files = await bundle({ lianxin: `${sources}/loader/lianxin.ts` }, {}, define);
  return [...files.values()].join('');
}

async function bundle(
  entry: Record<string, string>,
  output: Rolldown.OutputOptions,
  define: Record<string, string> = {},
): Promise<Files> {
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    define,
    plugins: [lit(), templates(sources), names(sources)],
    resolve: {
      conditions: ['production', 'browser'],
      // Whoever writes `from 'lit'` means the templates, and must not bring ReactiveElement along.
      alias: [{ find: /^lit$/, replacement: 'lit/html.js' }],
    },
    build: {
      write: false,
      minify: false,
      // Chrome 90 has all of it that Safari 14.1 has; naming it would undo `?.` for a fault of its own.
      target: ['es2022', 'safari14.1'],
      // A library build leaves `import()` as it is, without Vite's 1 KB of preloading around it.
      lib: { entry, formats: ['es'] },
      // What an element and its own later chunks share stays in the element's file: one request less.
      rolldownOptions: { preserveEntrySignatures: 'allow-extension', output },
    },
  });
  const files: Files = new Map();
  for (const chunk of [results]
    .flat()
    .flatMap((result) => ('output' in result ? result.output : []))) {
    if (chunk.type !== 'chunk') continue;
    const code = await shrink(chunk.code);
    assertFloor(chunk.fileName, code);
    files.set(chunk.fileName, code);
  }
  return files;
}

async function shrink(code: string): Promise<string> {
  const result = await minify(code, {
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe: true, unsafe_arrows: true, pure_getters: true },
    format: { comments: false },
  });
  return result.code ?? '';
}

/** The name of a folder whose content never changes. */
export function folderName(version: string, files: Files): string {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].sort()) hash.update(name).update(files.get(name) ?? '');
  return `${version}-${hash.digest('hex').slice(0, 8)}`;
}
