import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderStore } from './folder-store.ts';

const bytes = new Uint8Array([1, 2, 3]);
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianxin-store-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('FolderStore', () => {
  it('gives back the bytes it was given, in folders too', async () => {
    const store = new FolderStore(folder);
    await store.put('ten_1/upl_2.jpg', bytes);
    expect(await store.get('ten_1/upl_2.jpg')).toEqual(Buffer.from(bytes));
  });

  it('leaves no unfinished file behind', async () => {
    await new FolderStore(folder).put('upl_2', bytes);
    expect(await readdir(folder)).toEqual(['upl_2']);
  });

  it('answers null for a file that is not there', async () => {
    expect(await new FolderStore(folder).get('upl_3')).toBeNull();
  });

  it('forgets what is removed, twice too', async () => {
    const store = new FolderStore(folder);
    await store.put('upl_2', bytes);
    await store.remove('upl_2');
    await store.remove('upl_2');
    expect(await store.get('upl_2')).toBeNull();
  });

  it.each(['../keys', 'a/../../keys', '/etc/passwd', 'a//b', '', '.hidden'])(
    'refuses the name %j',
    async (name) => {
      await expect(new FolderStore(folder).get(name)).rejects.toThrow('not plain');
    },
  );
});
