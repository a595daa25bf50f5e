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
  dataDir: string | null,
  { migrates }: { migrates: boolean },
): Promise<Database> {
  const engine = await openEngine(dataDir);
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
  if (!('url' in target)) return openEmbedded(dataDirOf(target), { migrates });
  if (migrates) await migrate(target);
  return openPostgres(target);
}
