import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

const folder = new URL('../../migrations/', import.meta.url);

export interface MigrationFile {
  readonly name: string;
  readonly script: string;
  readonly digest: string;
}

async function readMigration(file: string): Promise<MigrationFile> {
  const script = await readFile(new URL(file, folder), 'utf8');
  const digest = createHash('sha256').update(script).digest('hex');
  return { name: file.replace(/\.sql$/, ''), script, digest };
}

/** In the order in which they are applied. */
export async function migrationFiles(): Promise<MigrationFile[]> {
  const names = await readdir(folder);
  return Promise.all(
    names
      .filter((name) => /^\d{4}_\w+\.sql$/.test(name))
      .sort()
      .map(readMigration),
  );
}

/** Roles and schemas; looked at before every migration. */
export async function rolesScript(): Promise<string> {
  return readFile(new URL('roles.sql', folder), 'utf8');
}

/** One digest of everything that makes a fresh database; tests keep copies by it. */
export async function migrationDigest(): Promise<string> {
  const hash = createHash('sha256').update(await rolesScript());
  for (const { digest } of await migrationFiles()) hash.update(digest);
  return hash.digest('hex');
}
