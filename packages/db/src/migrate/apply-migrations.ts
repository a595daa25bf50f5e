import { migrationFiles, rolesScript, type MigrationFile } from './migration-files.ts';
import { seedCalendar } from './seed-calendar.ts';
import { setUpJobs } from './set-up-jobs.ts';
import type { Session } from './session.ts';

/** "LIAN" in ASCII: the advisory lock of whoever migrates. */
const LOCK = 0x4c49_414e;

export interface MigrationStatus {
  readonly name: string;
  readonly state: 'applied' | 'pending' | 'changed';
}

interface AppliedRow {
  readonly name: string;
  readonly digest: string;
}

async function appliedIn(session: Session): Promise<Map<string, string>> {
  const [known] = await session.query<{ found: boolean }>(
    "select to_regclass('public.lianxin_migrations') is not null as found",
  );
  if (!known?.found) return new Map();
  const rows = await session.query<AppliedRow>('select name, digest from lianxin_migrations');
  return new Map(rows.map(({ name, digest }) => [name, digest]));
}

function stateOf(file: MigrationFile, applied: ReadonlyMap<string, string>) {
  const digest = applied.get(file.name);
  if (digest === undefined) return 'pending';
  return digest === file.digest ? 'applied' : 'changed';
}

export async function readStatus(session: Session): Promise<MigrationStatus[]> {
  const applied = await appliedIn(session);
  const files = await migrationFiles();
  return files.map((file) => ({ name: file.name, state: stateOf(file, applied) }));
}

async function apply(session: Session, { name, script, digest }: MigrationFile): Promise<void> {
  await session.execute(`
    begin;
    set local role lianxin_owner;
    ${script};
    insert into lianxin_migrations (name, digest) values ('${name}', '${digest}');
    commit;`);
}

async function prepare(session: Session): Promise<void> {
  await session.execute(await rolesScript());
  await session.execute(`
    set role lianxin_owner;
    create table if not exists public.lianxin_migrations (
      name text primary key,
      digest text not null,
      applied_at timestamptz not null default now()
    );
    reset role;`);
}

async function applyPending(session: Session): Promise<string[]> {
  const applied = await appliedIn(session);
  const files = await migrationFiles();
  const changed = files.filter((file) => stateOf(file, applied) === 'changed');
  if (changed.length > 0) {
    const names = changed.map(({ name }) => name).join(', ');
    throw new Error(`Applied migrations were changed since: ${names}. Restore their files.`);
  }
  const pending = files.filter((file) => stateOf(file, applied) === 'pending');
  for (const file of pending) await apply(session, file);
  return pending.map(({ name }) => name);
}

/** Brings a database up to date; names what was applied. One process at a time. */
export async function applyMigrations(session: Session): Promise<string[]> {
  await session.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    await prepare(session);
    const names = await applyPending(session);
    await seedCalendar(session);
    await setUpJobs(session);
    return names;
  } catch (error) {
    // A failed script leaves its transaction open.
    await session.execute('rollback; reset role;').catch(() => undefined);
    throw error;
  } finally {
    await session.query('select pg_advisory_unlock($1)', [LOCK]);
  }
}
