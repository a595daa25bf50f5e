/** A table and the columns that can be written. */
export interface MovedTable {
  readonly name: string;
  readonly columns: readonly string[];
}

interface Edge {
  readonly child: string;
  readonly parent: string;
}

/** Every table of the data; `jobs` is left out, since whatever is due is found again in the outbox. */
export const tablesQuery = `
  select format('%I.%I', n.nspname, c.relname) as name,
    array_agg(quote_ident(a.attname) order by a.attnum) as columns
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    and a.attgenerated = ''
  where n.nspname in ('public', 'auth') and c.relkind = 'r'
    and c.relname <> 'lianxin_migrations'
  group by 1 order by 1`;

export const edgesQuery = `
  select distinct format('%I.%I', cn.nspname, c.relname) as child,
    format('%I.%I', pn.nspname, p.relname) as parent
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid join pg_namespace cn on cn.oid = c.relnamespace
  join pg_class p on p.oid = k.confrelid join pg_namespace pn on pn.oid = p.relnamespace
  where k.contype = 'f' and k.conrelid <> k.confrelid`;

/** Parents before the tables that point at them. */
export function inOrder(tables: readonly MovedTable[], edges: readonly Edge[]): MovedTable[] {
  const placed = new Set<string>();
  const ordered: MovedTable[] = [];
  const waits = (table: MovedTable) =>
    edges.some(({ child, parent }) => child === table.name && !placed.has(parent));
  while (ordered.length < tables.length) {
    const ready = tables.filter((table) => !placed.has(table.name) && !waits(table));
    if (!ready.length) throw new Error('tables point at one another in a circle');
    for (const table of ready) placed.add(table.name);
    ordered.push(...ready);
  }
  return ordered;
}
