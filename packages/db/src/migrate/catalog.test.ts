import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@lianxin/testkit';

/** Shared by all tenants: reference data and public fields. */
const SHARED = new Set([
  'tenants',
  'regions',
  'holidays',
  'calendar_years',
  'station_directory',
  'lianxin_migrations',
]);

interface TableRow {
  readonly name: string;
  readonly secured: boolean;
  readonly forced: boolean;
  readonly policies: number;
  readonly owner: string;
}

interface KeyRow {
  readonly tableName: string;
  readonly name: string;
  readonly firstColumn: string;
  readonly kind: string;
  readonly foreignTable: string | null;
}

let test: TestDatabase;
let tables: TableRow[];
let keys: KeyRow[];

beforeAll(async () => {
  test = await createTestDatabase();
  tables = await test.database.query<TableRow>(`
    select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
      (select count(*) from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant')
        as policies,
      pg_get_userbyid(c.relowner) as owner
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`);
  keys = await test.database.query<KeyRow>(`
    select t.relname as table_name, k.conname as name, k.contype as kind,
      f.relname as foreign_table,
      (select a.attname from pg_attribute a
        where a.attrelid = k.conrelid and a.attnum = k.conkey[1]) as first_column
    from pg_constraint k
    join pg_class t on t.oid = k.conrelid
    left join pg_class f on f.oid = k.confrelid
    where t.relnamespace = 'public'::regnamespace and k.contype in ('p', 'u', 'f')`);
});
afterAll(() => test.drop());

const ofTenants = () => tables.filter(({ name }) => !SHARED.has(name));

describe('every tenant table', () => {
  it('forces row-level security with the tenant’s policy', () => {
    const open = ofTenants().filter(
      ({ secured, forced, policies }) => !secured || !forced || policies !== 1,
    );
    expect(open).toEqual([]);
    expect(ofTenants().length).toBeGreaterThan(20);
  });

  it('has the tenant first in its primary key and every unique and foreign key', () => {
    const names = new Set(ofTenants().map(({ name }) => name));
    const wrong = keys.filter(
      ({ tableName, firstColumn }) => names.has(tableName) && firstColumn !== 'tenant_id',
    );
    expect(wrong).toEqual([]);
  });

  it('has the tenant first in every unique index', async () => {
    const wrong = await test.database.query(`
      select i.indexrelid::regclass::text as name
      from pg_index i
      join pg_class t on t.oid = i.indrelid and t.relnamespace = 'public'::regnamespace
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indisunique and t.relrowsecurity and a.attname <> 'tenant_id'`);
    expect(wrong).toEqual([]);
  });

  it('refers to shared tables by the tenant alone', () => {
    const wrong = keys.filter(
      ({ tableName, kind, foreignTable }) =>
        kind === 'f' &&
        !SHARED.has(tableName) &&
        SHARED.has(foreignTable ?? '') &&
        foreignTable !== 'tenants',
    );
    expect(wrong).toEqual([]);
  });

  it('belongs to the owner and not to the app', () => {
    expect(new Set(tables.map(({ owner }) => owner))).toEqual(new Set(['lianxin_owner']));
  });
});

describe('the schema', () => {
  it('has no sequence: ids are made by the application', async () => {
    const found = await test.database.query(
      "select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace",
    );
    expect(found).toEqual([]);
  });

  it('has no trigger of its own', async () => {
    const found = await test.database.query(`
      select t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where c.relnamespace = 'public'::regnamespace and not t.tgisinternal`);
    expect(found).toEqual([]);
  });

  it('lets definer functions fix their search path, and only the app call them', async () => {
    const found = await test.database.query(`
      select p.proname from pg_proc p
      where p.pronamespace = 'public'::regnamespace
        and ((p.prosecdef and p.proconfig is null) or has_function_privilege('lianxin_relay', p.oid, 'execute'))`);
    expect(found).toEqual([]);
  });

  it('lets the app write no state, version, chain or tenant', async () => {
    const found = await test.database.query<{ column: string }>(`
      select c.table_name || '.' || c.column_name as column
      from information_schema.columns c
      where c.table_schema = 'public'
        and (
          (c.table_name in ('petitions', 'assignments') and c.column_name in (
            'tenant_id', 'id', 'version', 'state', 'step', 'came_from', 'state_since',
            'event_count', 'event_head'
          ))
          or c.table_name in ('petition_events', 'assignment_events', 'audit_entries')
        )
        and has_column_privilege(
          'lianxin_app', format('%I.%I', c.table_schema, c.table_name), c.column_name, 'update'
        )`);
    expect(found).toEqual([]);
  });

  it.each(['petitions', 'petition_events', 'assignments', 'assignment_events', 'audit_entries'])(
    'lets the app neither insert into nor delete from %s',
    async (table) => {
      const [row] = await test.database.query<{ allowed: boolean }>(
        `select has_table_privilege('lianxin_app', $1, 'insert')
           or has_table_privilege('lianxin_app', $1, 'delete') as allowed`,
        [table],
      );
      expect(row?.allowed).toBe(false);
    },
  );
});
