import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { EmbedFile, EmbedFiles } from '@lianxin/api';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};
const packable = /^(text|application\/json|image\/svg)/;
/** The train: the only folder whose files change under the same name. */
const train = 'v1/';

async function pack(bytes: Uint8Array): Promise<NonNullable<EmbedFile['packed']>> {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(bytes, quality),
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  return { br, gzip: zipped };
}

async function load(folder: string, path: string): Promise<EmbedFile> {
  const bytes = await readFile(join(folder, path));
  const type = types[extname(path)] ?? 'application/octet-stream';
  const file = { bytes, type, immutable: !path.startsWith(train) };
  return packable.test(type) ? { ...file, packed: await pack(bytes) } : file;
}

async function pathsUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** The built widgets as they lie under `/embed/`; each is read and packed once, when first asked for. */
export async function openEmbedFiles(folder: string): Promise<EmbedFiles> {
  const known = new Set(await pathsUnder(folder));
  const loaded = new Map<string, Promise<EmbedFile>>();
  return {
    async read(path) {
      if (!known.has(path)) return null;
      const file = loaded.get(path) ?? load(folder, path);
      loaded.set(path, file);
      return file;
    },
  };
}
