import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '../env.ts';
import { openKeyRing } from './open-key-ring.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lianxin-keys-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

describe('openKeyRing', () => {
  it('gives processes that start at once the same keys, and leaves nothing beside them', async () => {
    const settings = readSettings({ LIANXIN_DATA_DIR: dataDir });
    const rings = await Promise.all(Array.from({ length: 8 }, () => openKeyRing(settings)));
    const hashes = rings.map((ring) => ring.hash('phone', '13800000000').toString('hex'));
    expect(new Set(hashes).size).toBe(1);
    expect(await readdir(dataDir)).toEqual(['keys']);
  });

  it('has no ring of its own in production', async () => {
    const settings = { ...readSettings({ LIANXIN_DATA_DIR: dataDir }), production: true };
    await expect(openKeyRing(settings)).rejects.toThrow('LIANXIN_KEYS');
  });
});
