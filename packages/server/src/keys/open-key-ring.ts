import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KeyRing } from '@lianxin/api';
import type { Settings } from '../env.ts';
import { parseRing, writeRing, type Ring } from './ring.ts';

function failedBy(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

async function readRing(file: string): Promise<Ring> {
  return parseRing((await readFile(file, 'utf8')).trim());
}

async function readKept(file: string): Promise<Ring | undefined> {
  try {
    return await readRing(file);
  } catch (error) {
    if (failedBy(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Of two processes that start at once the second takes what the first made, and whole: by its link. */
async function makeKept(file: string): Promise<Ring> {
  const ring: Ring = { pepper: randomBytes(32), keys: [{ id: 1, secret: randomBytes(32) }] };
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, `${writeRing(ring)}\n`, { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, file);
  } catch (error) {
    if (!failedBy(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft);
  }
  return readRing(file);
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
