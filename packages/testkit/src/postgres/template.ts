import { createHash, randomUUID } from 'node:crypto';
import { migrate, migrationDigest } from '@lianxin/db';
import postgres, { type Sql } from 'postgres';
import { clusterUrl, withDatabaseName } from './shared-cluster.ts';

const MAKING_TEMPLATE = 0x4c49_5445;

async function admin<Result>(url: string, work: (sql: Sql) => Promise<Result>): Promise<Result> {
  const server = withDatabaseName(url, 'postgres');
  const sql = postgres(server, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

/** A migrated database to copy; made once per set of migrations. */
export async function ensureTemplate(url: string): Promise<string> {
  const name = `lianxin_template_${(await migrationDigest()).slice(0, 16)}`;
  return admin(url, async (sql) => {
    await sql`select pg_advisory_lock(${MAKING_TEMPLATE})`;
    try {
      const found = await sql`select from pg_database where datname = ${name} and datistemplate`;
      if (found.length > 0) return name;
      await sql.unsafe(`drop database if exists ${name}`);
      await sql.unsafe(`create database ${name}`);
      await migrate({ url: withDatabaseName(url, name) });
      await sql.unsafe(`alter database ${name} is_template true`);
      return name;
    } finally {
      await sql`select pg_advisory_unlock(${MAKING_TEMPLATE})`;
    }
  });
}

export interface ThrowAway {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of one's own; empty of tables unless it is a copy of the migrated template. */
export async function createThrowAway({
  migrated,
  on,
}: {
  migrated: boolean;
  /** Of a cluster; absent for the run's own. */
  on?: string;
}): Promise<ThrowAway> {
  const url = on ?? (await clusterUrl());
  const template = migrated ? await ensureTemplate(url) : 'template0';
  const name = `lianxin_test_${createHash('sha256').update(randomUUID()).digest('hex').slice(0, 16)}`;
  await admin(url, async (sql) => {
    await sql.unsafe(`create database ${name} template ${template}`);
    // A copy has the template's tables, but not the rights on the database itself.
    await sql.unsafe(`revoke temporary on database ${name} from public`);
  });
  return {
    url: withDatabaseName(url, name),
    async drop() {
      await admin(url, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`));
    },
  };
}
