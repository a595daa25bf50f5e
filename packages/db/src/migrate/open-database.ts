import {
  dataDirOf,
  openEngine,
  openPostgres,
  pgliteDatabase,
  type Database,
  type Target,
} from '../drivers/index.ts';
import { applyMigrations } from './apply-migrations.ts';
import { migrate } from './migrate.ts';
import { pgliteSession } from './session.ts';

async function openEmbedded(
  target: Exclude<Target, { url: string }>,
  { migrates }: { migrates: boolean },
): Promise<Database> {
  const image = 'memory' in target ? target.image : undefined;
  const engine = await openEngine(dataDirOf(target), { image });
  try {
    if (migrates) await applyMigrations(pgliteSession(engine.pglite));
    return await pgliteDatabase(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** The database under the app's role; with `migrates`, brought up to date first. */
export async function openDatabase(
  target: Target,
  { migrates = false }: { migrates?: boolean } = {},
): Promise<Database> {
  if (!('url' in target)) return openEmbedded(target, { migrates });
  if (migrates) await migrate(target);
  return openPostgres(target);
}

/** A migrated embedded database as one file, to begin others with. */
export async function migratedImage(): Promise<Blob> {
  const engine = await openEngine(null);
  try {
    await applyMigrations(pgliteSession(engine.pglite));
    return await engine.pglite.dumpDataDir('none');
  } finally {
    await engine.close();
  }
}
