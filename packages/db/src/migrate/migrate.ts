import { dataDirOf, openEngine, type Target } from '../drivers/index.ts';
import { applyMigrations, readStatus, type MigrationStatus } from './apply-migrations.ts';
import { pgliteSession, withPostgresSession, type Session } from './session.ts';

async function withSession<Result>(
  target: Target,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  if ('url' in target) return withPostgresSession(target.url, work);
  const engine = await openEngine(dataDirOf(target));
  try {
    return await work(pgliteSession(engine.pglite));
  } finally {
    await engine.close();
  }
}

/** Brings the database up to date; names the migrations that were applied. */
export async function migrate(target: Target): Promise<string[]> {
  return withSession(target, applyMigrations);
}

/** What `lianxin migrate --status` shows; changes nothing. */
export async function migrationStatus(target: Target): Promise<MigrationStatus[]> {
  return withSession(target, readStatus);
}
