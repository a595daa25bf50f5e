// Builds what other sites load (`dist/embed`) and what npm gets (`dist/npm`). With `--embed` only the
// former; with names only those elements of it; into another folder with `--out`.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleElements, bundleLoader, folderName, type Files } from './embed.ts';
import { sheetOf } from './sheets.ts';
import { shrinkCss } from './templates.ts';

const home = join(import.meta.dirname, '..');
const sources = join(home, 'src');
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(home, 'dist') },
    embed: { type: 'boolean', default: false },
  },
});

const elements = readdirSync(sources)
  // `element/define.ts` is how the others register themselves.
  .filter((name) => name !== 'element' && existsSync(join(sources, name, 'define.ts')))
  .filter((name) => positionals.length === 0 || positionals.includes(name))
  .sort();

const integrity = (content: string): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

async function immutableFiles(): Promise<Files> {
  const files = await bundleElements(elements);
  for (const name of elements) {
    const sheet = await sheetOf(sources, name);
    if (sheet) files.set(`${name}.css`, sheet);
  }
  return files;
}

function write(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

const built = await immutableFiles();
const folder = folderName(version, built);
const embed: Files = new Map([...built].map(([name, content]) => [`${folder}/${name}`, content]));
embed.set('v1/lianxin.js', await bundleLoader(folder, elements));
embed.set('v1/lianxin.css', shrinkCss(readFileSync(join(sources, 'loader/lianxin.css'), 'utf8')));
const hashes = Object.fromEntries([...embed].map(([name, text]) => [name, integrity(text)]));
embed.set('v1/manifest.json', asJson({ version, folder, elements }));
embed.set('v1/sri.json', asJson(hashes));
embed.set(`${folder}/LICENSES.txt`, readFileSync(join(home, 'build/LICENSES.txt'), 'utf8'));
write(join(values.out, 'embed'), embed);
if (positionals.length === 0 && !values.embed) {
  // Its tools are not there where only a server is to start.
  const { buildPackage } = await import('./package.ts');
  const { describe } = await import('./describe.ts');
  buildPackage(home, join(values.out, 'npm'));
  describe(home, join(values.out, 'npm'));
}
