import { AsyncLocalStorage } from 'node:async_hooks';
import type { PGlite } from '@electric-sql/pglite';
import { camelCase } from './camel-case.ts';
import type { Database, RoleQueries, Transaction } from './database.ts';
import { drizzleOver } from './drizzle-over.ts';
import type { Engine } from './pglite-engine.ts';
import { Turnstile } from './turnstile.ts';

type Run = <Result>(work: (pglite: PGlite) => Promise<Result>) => Promise<Result>;

function camelRows(rows: readonly object[]): object[] {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [camelCase(key), value])),
  );
}

function queriesOn(run: Run, { camel }: { camel: boolean }): RoleQueries {
  const named = async (text: string, params: readonly unknown[]) => {
    const { rows } = await run((pglite) => pglite.query<object>(text, [...params]));
    return camel ? camelRows(rows) : rows;
  };
  return {
    async query<Row extends object>(text: string, params: readonly unknown[] = []) {
      // The caller names the columns it selects; nothing else can know them.
      return (await named(text, params)) as Row[];
    },
    drizzle: drizzleOver({
      async raw(text, params) {
        const { rows } = await run((pglite) =>
          pglite.query<unknown[]>(text, [...params], { rowMode: 'array' }),
        );
        return rows;
      },
      named,
    }),
  };
}

async function runScript(pglite: PGlite, text: string): Promise<object[]> {
  try {
    const results = await pglite.exec(text);
    return results.flatMap(({ rows }) => rows);
  } catch (error) {
    // A script may have begun a transaction; this is everybody's only connection.
    await pglite.exec('rollback');
    throw error;
  }
}

/**
 * The embedded database behind the same interface: one connection, so one piece of work at a time. It
 * starts as superuser; every session leaves that before the first statement.
 */
export async function pgliteDatabase({ pglite, close }: Engine): Promise<Database> {
  const turnstile = new Turnstile();
  const inside = new AsyncLocalStorage<true>();
  await pglite.exec('set role lianxin_app');

  const alone: Run = (work) => {
    // It would wait for the transaction that waits for it.
    if (inside.getStore()) throw new Error('inside withTenant, ask the transaction');
    return turnstile.pass(() => work(pglite));
  };
  const as =
    (role: string): Run =>
    (work) =>
      alone(async () => {
        await pglite.exec(`set role ${role}`);
        try {
          return await work(pglite);
        } finally {
          await pglite.exec('set role lianxin_app');
        }
      });

  async function transaction<Result>(
    tenantId: string,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    await pglite.exec('begin');
    try {
      await pglite.query("select set_config('lianxin.tenant', $1, true)", [tenantId]);
      const queries = queriesOn((statement) => statement(pglite), { camel: true });
      const result = await inside.run(true, () => work({ ...queries, tenantId }));
      // After a failed statement COMMIT would roll back and say nothing; this fails then.
      await pglite.exec('select 1');
      await pglite.exec('commit');
      return result;
    } catch (error) {
      await pglite.exec('rollback');
      throw error;
    }
  }

  return {
    driver: 'pglite',
    ...queriesOn(alone, { camel: true }),
    auth: queriesOn(as('lianxin_auth'), { camel: true }),
    jobs: {
      ...queriesOn(as('lianxin_jobs'), { camel: false }),
      script: (text) => as('lianxin_jobs')((engine) => runScript(engine, text)),
    },
    relay: queriesOn(as('lianxin_relay'), { camel: true }),
    withTenant: (tenantId, work) => alone(() => transaction(tenantId, work)),
    async listen(channel, onMessage) {
      return alone(() => pglite.listen(channel, onMessage));
    },
    async notify(channel, payload) {
      await alone(() => pglite.query('select pg_notify($1, $2)', [channel, payload]));
    },
    close: () => turnstile.pass(close),
  };
}
