import { openEngine } from '../drivers/index.ts';
import { migrate } from './migrate.ts';
import { pgliteSession, withPostgresSession, type Session } from './session.ts';
import { edgesQuery, inOrder, tablesQuery, type MovedTable } from './moved-tables.ts';

const BATCH = 500;

export interface MoveOptions {
  readonly from: { readonly dataDir: string };
  readonly to: { readonly url: string };
  readonly tell: (progress: string) => void;
}

async function readOrder(source: Session): Promise<MovedTable[]> {
  const tables = await source.query<MovedTable>(tablesQuery);
  const edges = await source.query<{ child: string; parent: string }>(edgesQuery);
  return inOrder(tables, edges);
}

/** Batches of rows as JSON text: bytes, instants to the microsecond and words keep their form in it. */
async function* readRows(source: Session, { name, columns }: MovedTable): AsyncGenerator<string> {
  await source.execute(`
    begin;
    declare moved no scroll cursor for
      select to_jsonb(one)::text as line from (select ${columns.join(', ')} from ${name}) one`);
  try {
    for (;;) {
      const rows = await source.query<{ line: string }>(`fetch ${BATCH} from moved`);
      if (rows.length === 0) return;
      yield `[${rows.map(({ line }) => line).join(',')}]`;
    }
  } finally {
    await source.execute('commit');
  }
}

function insertInto({ name, columns }: MovedTable, which: string): string {
  const list = columns.join(', ');
  return `
    with moved as (
      insert into ${name} (${list})
      select ${list} from jsonb_populate_recordset(null::${name}, $1::text::jsonb) given
      ${which}
      returning 1
    )
    select count(*)::int as count from moved`;
}

/** Row-level security holds for the owner too, so rows are written tenant by tenant. */
async function writeRows(
  target: Session,
  { table, lines }: { table: MovedTable; lines: string },
): Promise<number> {
  if (!table.columns.includes('tenant_id')) {
    // The calendar came with the migrations.
    const shared = insertInto(table, 'on conflict do nothing');
    const [row] = await target.query<{ count: number }>(shared, [lines]);
    return row?.count ?? 0;
  }
  const tenants = await target.query<{ id: string }>(
    "select distinct value ->> 'tenant_id' as id from jsonb_array_elements($1::text::jsonb)",
    [lines],
  );
  let written = 0;
  for (const { id } of tenants) {
    await target.query("select set_config('lianxin.tenant', $1, true)", [id]);
    const own = insertInto(table, 'where given.tenant_id = $2::uuid');
    const [row] = await target.query<{ count: number }>(own, [lines, id]);
    written += row?.count ?? 0;
  }
  return written;
}

async function assertEmpty(target: Session): Promise<void> {
  const [row] = await target.query<{ count: number }>(
    'select count(*)::int as count from public.tenants',
  );
  if (row?.count) throw new Error('The Postgres has tenants already. Cure: an empty database');
}

async function copyAll(
  source: Session,
  { target, tell }: { target: Session; tell: MoveOptions['tell'] },
): Promise<number> {
  let rows = 0;
  for (const table of await readOrder(source)) {
    tell(`${table.name}, ${rows} rows so far`);
    for await (const lines of readRows(source, table))
      rows += await writeRows(target, { table, lines });
  }
  return rows;
}

async function inOneTransaction(target: Session, work: () => Promise<number>): Promise<number> {
  await target.execute('begin; set local role lianxin_owner');
  try {
    await assertEmpty(target);
    const rows = await work();
    await target.execute('commit');
    return rows;
  } catch (error) {
    await target.execute('rollback');
    throw error;
  }
}

/** Takes all data along: it arrives whole or not at all, and the source stays as it is. */
export async function moveData({ from, to, tell }: MoveOptions): Promise<number> {
  await migrate(to);
  const engine = await openEngine(from.dataDir);
  try {
    const source = pgliteSession(engine.pglite);
    return await withPostgresSession(to.url, (target) =>
      inOneTransaction(target, () => copyAll(source, { target, tell })),
    );
  } finally {
    await engine.close();
  }
}
