import { createTestDatabase, createThrowAway, testedDriver } from '@lianxin/testkit';
import { afterEach, describe, expect, it } from 'vitest';
import { createPostgresClient } from '../drivers/index.ts';
import { assertSafeRole } from '../drivers/safe-role.ts';
import { readCalendar } from '../calendar/index.ts';
import { migrate, migrationStatus, openDatabase } from './index.ts';

const cleanups: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

async function emptyDatabase(): Promise<string> {
  const { url, drop } = await createThrowAway({ migrated: false });
  cleanups.push(drop);
  return url;
}

// The embedded database migrates itself when it is opened; its lock lets nobody else in.
describe.runIf(testedDriver() === 'postgres')('migrate', () => {
  it('shows what is pending, applies it, and then finds nothing to do', async () => {
    const url = await emptyDatabase();
    const before = await migrationStatus({ url });
    expect(before.every(({ state }) => state === 'pending')).toBe(true);
    expect(await migrate({ url })).toEqual(before.map(({ name }) => name));
    expect(await migrate({ url })).toEqual([]);
    const after = await migrationStatus({ url });
    expect(after.every(({ state }) => state === 'applied')).toBe(true);
  });

  it('lets five at once apply each migration once', async () => {
    const url = await emptyDatabase();
    const applied = await Promise.all(Array.from({ length: 5 }, () => migrate({ url })));
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
  });

  it('refuses to run the app as superuser or as the owner', async () => {
    const url = await emptyDatabase();
    await migrate({ url });
    for (const role of [undefined, 'lianxin_owner']) {
      const sql = createPostgresClient({
        url,
        connections: 1,
        camelCase: true,
        ...(role === undefined ? {} : { role }),
      });
      cleanups.push(() => sql.end());
      const queries = {
        query: async <Row extends object>(text: string) =>
          (await sql.unsafe(text)) as unknown as Row[],
      };
      await expect(assertSafeRole(queries)).rejects.toThrow('tenants would not be kept apart');
    }
  });

  it('works for a login that may only make roles and owns its database', async () => {
    const url = await emptyDatabase();
    const admin = createPostgresClient({ url, connections: 1, camelCase: true });
    cleanups.push(() => admin.end());
    await admin.unsafe(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'lianxin_test_login') then
          create role lianxin_test_login login createrole;
        end if;
      end $$;
      grant lianxin_owner, lianxin_app, lianxin_auth, lianxin_jobs, lianxin_relay
        to lianxin_test_login;`);
    await admin.unsafe(
      `alter database ${new URL(url).pathname.slice(1)} owner to lianxin_test_login`,
    );
    const login = new URL(url);
    login.username = 'lianxin_test_login';
    const database = await openDatabase({ url: login.href }, { migrates: true });
    cleanups.push(() => database.close());
    const [row] = await database.query<{ currentUser: string }>('select current_user');
    expect(row?.currentUser).toBe('lianxin_app');
  });
});

describe('a migrated database', () => {
  it('knows the published holidays and make-up days, and that 2027 is not published', async () => {
    const { database, drop } = await createTestDatabase();
    cleanups.push(drop);
    const calendar = await readCalendar(database);
    expect(calendar.knownYears.has(2026)).toBe(true);
    expect(calendar.knownYears.has(2027)).toBe(false);
    expect(calendar.holidays.get('2026-10-01')).toBe('国庆节');
    expect([...calendar.workdays.keys()].some((day) => day.startsWith('2026-'))).toBe(true);
  });

  it('tells whoever listens', async () => {
    const { database, drop } = await createTestDatabase();
    cleanups.push(drop);
    const heard = Promise.withResolvers<string>();
    const stop = await database.listen('lianxin_test', heard.resolve);
    await database.notify('lianxin_test', 'good morning');
    expect(await heard.promise).toBe('good morning');
    await stop();
  });

  it.runIf(testedDriver() === 'postgres')(
    'listens on after its line was cut, and says so',
    async () => {
      const { database, url, drop } = await createTestDatabase();
      cleanups.push(drop);
      const [gap, heard] = [Promise.withResolvers<void>(), Promise.withResolvers<string>()];
      const stop = await database.listen('lianxin_test', heard.resolve, gap.resolve);
      const operator = createPostgresClient({ url: url ?? '', connections: 1, camelCase: true });
      await operator`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like 'listen%'`;
      await gap.promise;
      await operator`select pg_notify('lianxin_test', 'good morning')`;
      expect(await heard.promise).toBe('good morning');
      await operator.end();
      await stop();
    },
  );

  it('undoes everything that a failed transaction did', async () => {
    const { database, drop } = await createTestDatabase();
    cleanups.push(drop);
    const tenantId = crypto.randomUUID();
    const failing = database.withTenant(tenantId, async ({ query }) => {
      await query(
        `insert into attempts (tenant_id, id, kind, subject, at)
         values ($1, gen_random_uuid(), 'test', '', now())`,
        [tenantId],
      );
      await query('select 1 / 0').catch(() => undefined);
    });
    await expect(failing).rejects.toThrow();
    const left = await database.withTenant(tenantId, ({ query }) =>
      query('select 1 from attempts'),
    );
    expect(left).toEqual([]);
  });
});
