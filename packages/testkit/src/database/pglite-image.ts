import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { rename, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migratedImage, migrationDigest } from '@lianxin/db';

/** A migrated embedded database to begin with; made once per set of migrations. */
export async function pgliteImage(): Promise<Blob> {
  const path = join(tmpdir(), `lianxin-pglite-${(await migrationDigest()).slice(0, 16)}.tar`);
  const known = await stat(path).catch(() => null);
  if (!known) {
    const draft = `${path}.${randomUUID()}`;
    await writeFile(draft, new Uint8Array(await (await migratedImage()).arrayBuffer()));
    await rename(draft, path);
  }
  return openAsBlob(path);
}
