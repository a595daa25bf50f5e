import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KeyRing } from '@lianxin/api';
import type { Settings } from '../env.ts';
import { parseRing, writeRing, type Ring } from './ring.ts';

async function readKept(file: string): Promise<Ring | undefined> {
  try {
    return parseRing((await readFile(file, 'utf8')).trim());
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function makeKept(file: string): Promise<Ring> {
  const ring: Ring = { pepper: randomBytes(32), keys: [{ id: 1, secret: randomBytes(32) }] };
  // 'wx': of two processes that start at once, the second reads what the first wrote.
  await writeFile(file, `${writeRing(ring)}\n`, { mode: 0o600, flag: 'wx' });
  return ring;
}

/** The ring of the settings; a trial without one gets a ring of its own, kept in the data folder. */
export async function openKeyRing({ keys, dataDir, production }: Settings): Promise<KeyRing> {
  if (keys) return new KeyRing({ ...keys, randomBytes });
  if (production) throw new Error('LIANXIN_KEYS is required in production');
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, 'keys');
  const ring = (await readKept(file)) ?? (await makeKept(file));
  return new KeyRing({ ...ring, randomBytes });
}
