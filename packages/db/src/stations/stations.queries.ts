import type { FeatureKind } from '@lianxin/contract';
import type { Queries, Transaction } from '../drivers/index.ts';
import type { Station } from './stations.table.ts';

/** A station as the public sees it. */
export type ListedStation = Omit<Station, 'createdAt' | 'closedAt'> & {
  readonly regionName: string;
  readonly deputies: number;
};

/** What a list is narrowed by; absent means any. */
export interface StationFilter {
  /** The beginning of a region's code: `3308` is all of that city. */
  readonly regionPrefix?: string | undefined;
  readonly feature?: FeatureKind | undefined;
  readonly groundFloor?: boolean | undefined;
  readonly stepFree?: boolean | undefined;
  readonly q?: string | undefined;
}

export interface StationCursor {
  readonly sortKey: string;
  readonly id: string;
}

interface ListOptions {
  readonly filter: StationFilter;
  readonly after?: StationCursor | undefined;
  readonly limit: number;
}

export function stationFilterParams(filter: StationFilter): unknown[] {
  return [
    filter.regionPrefix ?? null,
    filter.feature ?? null,
    filter.groundFloor ?? null,
    filter.stepFree ?? null,
    filter.q ?? null,
  ];
}

/** Of a table or view `s`; parameters 1 to 5 are those of `stationFilterParams`. */
export const stationFilterSql = `
  ($1::text is null or starts_with(s.region_code, $1))
  and ($2::text is null or s.features @> jsonb_build_array(jsonb_build_object('kind', $2::text)))
  and ($3::boolean is null or s.ground_floor = $3)
  and ($4::boolean is null or s.step_free = $4)
  and ($5::text is null
    or position(lower($5) in lower(concat_ws(' ', s.name, s.address, s.brand ->> 'name'))) > 0)`;

const columns = `
  s.tenant_id, s.id, s.kind, s.name, s.region_code, s.address, s.lat, s.lng, s.ground_floor,
  s.outside_compound, s.step_free, s.near, s.transit, s.phone, s.hours, s.brand, s.areas,
  s.features, s.sort_key,
  coalesce((select r.name from regions r where r.code = s.region_code), s.region_code)
    as region_name,
  (select count(*)::int from station_deputies d
    where d.tenant_id = s.tenant_id and d.station_id = s.id) as deputies`;

/** The tenant's open stations by name. */
export function listStations(
  { query, tenantId }: Transaction,
  { filter, after, limit }: ListOptions,
): Promise<ListedStation[]> {
  return query<ListedStation>(
    `select ${columns} from stations s
     where s.tenant_id = $6 and s.closed_at is null and ${stationFilterSql}
       and ($7::text is null or (s.sort_key, s.id) > ($7, $8::uuid))
     order by s.sort_key, s.id limit $9`,
    [...stationFilterParams(filter), tenantId, after?.sortKey ?? null, after?.id ?? null, limit],
  );
}

export async function findStation(
  { query, tenantId }: Transaction,
  { id }: { id: string },
): Promise<ListedStation | null> {
  const [row] = await query<ListedStation>(
    `select ${columns} from stations s
     where s.tenant_id = $1 and s.id = $2 and s.closed_at is null`,
    [tenantId, id],
  );
  return row ?? null;
}

/** Which tenant a station belongs to, by the directory; null where nobody has it. */
export async function findStationTenant(
  { query }: Queries,
  { id }: { id: string },
): Promise<string | null> {
  const [row] = await query<{ tenantId: string }>(
    'select tenant_id from station_directory where station_id = $1',
    [id],
  );
  return row?.tenantId ?? null;
}
