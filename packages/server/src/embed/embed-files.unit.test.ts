import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedFiles } from './embed-files.ts';

const script = 'export const answer = 42;\n'.repeat(40);
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianxin-embed-'));
  await mkdir(join(folder, 'v1'));
  await mkdir(join(folder, '0.1.0-abcdef12'));
  await writeFile(join(folder, 'v1/lianxin.js'), script);
  await writeFile(join(folder, '0.1.0-abcdef12/base.js'), script);
  await writeFile(join(folder, '.lianxin-stamp'), 'stamp');
});
afterEach(() => rm(folder, { recursive: true }));

describe('openEmbedFiles', () => {
  it('gives the bytes with their type', async () => {
    const file = await (await openEmbedFiles(folder)).read('v1/lianxin.js');
    expect(file?.type).toBe('text/javascript; charset=utf-8');
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe(script);
  });

  it('gives the same bytes packed', async () => {
    const file = await (await openEmbedFiles(folder)).read('v1/lianxin.js');
    expect(brotliDecompressSync(file?.packed?.br ?? Buffer.alloc(0)).toString()).toBe(script);
    expect(gunzipSync(file?.packed?.gzip ?? Buffer.alloc(0)).toString()).toBe(script);
  });

  it('calls only the files of a hashed folder immutable', async () => {
    const files = await openEmbedFiles(folder);
    expect((await files.read('v1/lianxin.js'))?.immutable).toBe(false);
    expect((await files.read('0.1.0-abcdef12/base.js'))?.immutable).toBe(true);
  });

  it.each(['v1', 'v1/../v1/lianxin.js', '../package.json', '.lianxin-stamp', ''])(
    'knows no file %j',
    async (path) => {
      expect(await (await openEmbedFiles(folder)).read(path)).toBeNull();
    },
  );
});
