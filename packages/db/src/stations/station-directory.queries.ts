import type { Queries, Transaction } from '../drivers/index.ts';
import {
  stationFilterParams,
  stationFilterSql,
  type ListedStation,
  type StationCursor,
  type StationFilter,
} from './stations.queries.ts';

/** Web-Mercator metres. */
export interface Mercator {
  readonly x: number;
  readonly y: number;
}

const columns = `
  s.tenant_id, s.station_id as id, s.kind, s.name, s.region_code, s.region_name, s.address, s.lat,
  s.lng, s.ground_floor, s.outside_compound, s.step_free, s.near, s.transit, s.phone, s.hours,
  s.brand, s.areas, s.features, s.deputies, s.sort_key`;

/** Every tenant's stations by name. */
export function listDirectory(
  { query }: Queries,
  {
    filter,
    after,
    limit,
  }: { filter: StationFilter; after?: StationCursor | undefined; limit: number },
): Promise<ListedStation[]> {
  return query<ListedStation>(
    `select ${columns} from station_directory s
     where ${stationFilterSql}
       and ($6::text is null or (s.sort_key, s.station_id) > ($6, $7::uuid))
     order by s.sort_key, s.station_id limit $8`,
    [...stationFilterParams(filter), after?.sortKey ?? null, after?.id ?? null, limit],
  );
}

/** The stations nearest to a point on the flat map, of one tenant or of all; re-rank by true distance. */
export function listNearest(
  { query }: Queries,
  {
    filter,
    point,
    tenantId,
    limit,
  }: { filter: StationFilter; point: Mercator; tenantId?: string | undefined; limit: number },
): Promise<ListedStation[]> {
  return query<ListedStation>(
    `select ${columns} from station_directory s
     where ${stationFilterSql} and ($6::uuid is null or s.tenant_id = $6)
     order by s.mercator <-> point($7, $8) limit $9`,
    [...stationFilterParams(filter), tenantId ?? null, point.x, point.y, limit],
  );
}

/** Writes the tenant's stations as they are now into the directory; those that closed leave it. */
export async function refreshDirectory(
  { query, tenantId }: Transaction,
  { asOf }: { asOf: Date },
): Promise<void> {
  await query(
    `delete from station_directory d
     where d.tenant_id = $1 and not exists (
       select from stations s
       where s.tenant_id = $1 and s.id = d.station_id and s.closed_at is null)`,
    [tenantId],
  );
  await query(
    `insert into station_directory (
       tenant_id, station_id, tenant_name, kind, name, region_code, region_name, address, lat, lng,
       mercator, ground_floor, outside_compound, step_free, near, transit, phone, hours, brand,
       areas, features, deputies, sort_key, as_of)
     select s.tenant_id, s.id, t.name, s.kind, s.name, s.region_code,
       coalesce((select r.name from regions r where r.code = s.region_code), s.region_code),
       s.address, s.lat, s.lng,
       point(
         6378137 * radians(s.lng),
         6378137 * ln(tan(pi() / 4 + radians(greatest(least(s.lat, 85), -85)) / 2))),
       s.ground_floor, s.outside_compound, s.step_free, s.near, s.transit, s.phone, s.hours,
       s.brand, s.areas, s.features,
       (select count(*)::int from station_deputies d
         where d.tenant_id = $1 and d.station_id = s.id),
       s.sort_key, $2
     from stations s join tenants t on t.id = s.tenant_id
     where s.tenant_id = $1 and s.closed_at is null
     on conflict (tenant_id, station_id) do update set
       tenant_name = excluded.tenant_name, kind = excluded.kind, name = excluded.name,
       region_code = excluded.region_code, region_name = excluded.region_name,
       address = excluded.address, lat = excluded.lat, lng = excluded.lng,
       mercator = excluded.mercator, ground_floor = excluded.ground_floor,
       outside_compound = excluded.outside_compound, step_free = excluded.step_free,
       near = excluded.near, transit = excluded.transit, phone = excluded.phone,
       hours = excluded.hours, brand = excluded.brand, areas = excluded.areas,
       features = excluded.features, deputies = excluded.deputies,
       sort_key = excluded.sort_key, as_of = excluded.as_of`,
    [tenantId, asOf],
  );
}
