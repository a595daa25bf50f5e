import type { Level } from '@lianxin/contract';
import type { Transaction } from '../drivers/index.ts';
import type { Deputy } from './deputies.table.ts';

/** A deputy as the public sees them, with the stations that they belong to, the main one first. */
export type ListedDeputy = Omit<Deputy, 'tenantId' | 'active' | 'initials'> & {
  readonly stations: { id: string; name: string }[];
};

/** What a list is narrowed by; absent means any. */
export interface DeputyFilter {
  readonly stationId?: string | undefined;
  readonly field?: string | undefined;
  /** Characters of the name; or pinyin or initials, in lower case without blanks. */
  readonly q?: string | undefined;
}

export interface DeputyCursor {
  readonly rank: number;
  readonly pinyin: string;
  readonly id: string;
}

export type DeputyCounts = Record<'all' | Level, number>;

const filterSql = `
  d.tenant_id = $1 and d.active
  and ($2::uuid is null or exists (
    select from station_deputies b
    where b.tenant_id = $1 and b.deputy_id = d.id and b.station_id = $2))
  and ($3::text is null or exists (
    select from unnest(d.fields) field where position($3 in field) > 0))
  and ($4::text is null
    or position($4 in d.name) > 0
    or starts_with(replace(d.pinyin, ' ', ''), $4)
    or position(' ' || $4 in d.pinyin) > 0
    or starts_with(d.initials, $4))`;

const columns = `
  d.id, d.name, d.pinyin, d.levels, d.rank, d.electoral_unit, d.profession, d.fields, d.languages,
  d.photo, d.duty_days, d.achieved,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name)
      order by b.main desc, s.sort_key, s.id)
    from station_deputies b
    join stations s on s.tenant_id = $1 and s.id = b.station_id and s.closed_at is null
    where b.tenant_id = $1 and b.deputy_id = d.id), '[]'::jsonb) as stations`;

function filterParams(tenantId: string, { stationId, field, q }: DeputyFilter): unknown[] {
  return [tenantId, stationId ?? null, field ?? null, q ?? null];
}

/** Highest level first, then by name. */
export function listDeputies(
  { query, tenantId }: Transaction,
  {
    filter,
    level,
    after,
    limit,
  }: {
    filter: DeputyFilter;
    level?: Level | undefined;
    after?: DeputyCursor | undefined;
    limit: number;
  },
): Promise<ListedDeputy[]> {
  return query<ListedDeputy>(
    `select ${columns} from deputies d
     where ${filterSql} and ($5::text is null or $5 = any(d.levels))
       and ($6::int is null or (d.rank, d.pinyin, d.id) > ($6, $7, $8::uuid))
     order by d.rank, d.pinyin, d.id limit $9`,
    [
      ...filterParams(tenantId, filter),
      level ?? null,
      after?.rank ?? null,
      after?.pinyin ?? null,
      after?.id ?? null,
      limit,
    ],
  );
}

/** How many of each level the same question finds; a person of two levels counts in both. */
export async function countDeputies(
  { query, tenantId }: Transaction,
  { filter }: { filter: DeputyFilter },
): Promise<DeputyCounts> {
  const [row] = await query<DeputyCounts>(
    `select count(*)::int as all,
       (count(*) filter (where 'national' = any(d.levels)))::int as national,
       (count(*) filter (where 'provincial' = any(d.levels)))::int as provincial,
       (count(*) filter (where 'municipal' = any(d.levels)))::int as municipal,
       (count(*) filter (where 'county' = any(d.levels)))::int as county,
       (count(*) filter (where 'township' = any(d.levels)))::int as township
     from deputies d where ${filterSql}`,
    filterParams(tenantId, filter),
  );
  if (!row) throw new Error('a count gives one row');
  return row;
}

export async function findDeputy(
  { query, tenantId }: Transaction,
  { id }: { id: string },
): Promise<ListedDeputy | null> {
  const [row] = await query<ListedDeputy>(
    `select ${columns} from deputies d where d.tenant_id = $1 and d.id = $2 and d.active`,
    [tenantId, id],
  );
  return row ?? null;
}
