import type { ReservedSql, Sql } from 'postgres';
import type { Database, JobQueries, RoleQueries, Transaction } from './database.ts';
import { withDeadline } from './deadline.ts';
import { drizzleOver } from './drizzle-over.ts';
import { createPostgresClient } from './postgres-client.ts';
import { assertSafeRole } from './safe-role.ts';

/** Longer than the server's own limit, so that it speaks only where the server is silent. */
const PATIENCE = 20_000;

export interface PostgresOptions {
  readonly url: string;
  /** Connections of the app's role. */
  readonly connections?: number;
}

type Runner = Pick<Sql, 'unsafe'>;

function queriesOn(sql: Runner): RoleQueries {
  // postgres.js types parameters as what it can serialise; ours come from typed callers.
  const run = (text: string, params: readonly unknown[]) =>
    sql.unsafe(text, params as never[], { prepare: true });
  return {
    async query<Row extends object>(text: string, params: readonly unknown[] = []) {
      const rows = await withDeadline(run(text, params), PATIENCE);
      // The caller names the columns it selects; nothing else can know them.
      return rows as unknown as Row[];
    },
    drizzle: drizzleOver({
      raw: async (text, params) => withDeadline(run(text, params).values(), PATIENCE),
      named: async (text, params) => withDeadline(run(text, params), PATIENCE),
    }),
  };
}

function jobQueriesOn(sql: Sql): JobQueries {
  return {
    ...queriesOn(sql),
    async script(text) {
      // A script may hold a transaction, which postgres.js allows on a reserved connection only.
      const connection = await withDeadline(sql.reserve(), PATIENCE);
      try {
        // Several statements give a list of results; one gives its rows.
        const results: readonly object[] = await withDeadline(connection.unsafe(text), PATIENCE);
        connection.release();
        return results.flatMap((result) => (Array.isArray(result) ? result : [result]));
      } catch (error) {
        await undo(connection);
        throw error;
      }
    },
  };
}

async function begin(connection: ReservedSql, tenantId: string): Promise<void> {
  // Sent together: one round trip for both.
  const sent = [
    connection.unsafe('begin', [], { prepare: true }),
    connection.unsafe("select set_config('lianxin.tenant', $1, true)", [tenantId], {
      prepare: true,
    }),
  ];
  await withDeadline(Promise.all(sent), PATIENCE);
}

async function commit(connection: ReservedSql): Promise<void> {
  const done = await withDeadline(connection.unsafe('commit', [], { prepare: true }), PATIENCE);
  // After a failed statement COMMIT succeeds and says ROLLBACK.
  if (done.command !== 'COMMIT') throw new Error('the transaction was rolled back');
}

async function inTransaction<Result>(
  sql: Sql,
  { tenantId, work }: { tenantId: string; work: (transaction: Transaction) => Promise<Result> },
): Promise<Result> {
  const connection = await withDeadline(sql.reserve(), PATIENCE);
  try {
    await begin(connection, tenantId);
    const result = await work({ ...queriesOn(connection), tenantId });
    await commit(connection);
    connection.release();
    return result;
  } catch (error) {
    await undo(connection);
    throw error;
  }
}

/** Nobody gets the connection before its transaction is gone: the next tenant's COMMIT would keep it. */
async function undo(connection: ReservedSql): Promise<void> {
  const undone = connection.unsafe('rollback').then(
    () => connection.release(),
    () => connection.release(),
  );
  await withDeadline(undone, PATIENCE).catch(() => undefined);
}

/** Pools of the app's, the logins', the jobs' and the relay's role; refuses roles that see everything. */
export async function openPostgres({ url, connections = 10 }: PostgresOptions): Promise<Database> {
  const pool = (role: string, size: number, camel = true) =>
    createPostgresClient({ url, role, connections: size, camelCase: camel });
  const app = pool('lianxin_app', connections);
  const auth = pool('lianxin_auth', 4);
  const jobs = pool('lianxin_jobs', 4, false);
  const relay = pool('lianxin_relay', 2);
  const close = async () => {
    await Promise.all([app, auth, jobs, relay].map((sql) => sql.end({ timeout: 5 })));
  };
  try {
    await assertSafeRole(queriesOn(app));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    driver: 'postgres',
    ...queriesOn(app),
    auth: queriesOn(auth),
    jobs: jobQueriesOn(jobs),
    relay: queriesOn(relay),
    withTenant: (tenantId, work) => inTransaction(app, { tenantId, work }),
    async listen(channel, onMessage, onGap) {
      let stood = false;
      const { unlisten } = await app.listen(channel, onMessage, () => {
        if (stood) onGap?.();
        stood = true;
      });
      return unlisten;
    },
    async notify(channel, payload) {
      await app.notify(channel, payload);
    },
    close,
  };
}
