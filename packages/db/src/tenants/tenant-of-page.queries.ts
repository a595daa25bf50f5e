import type { Queries } from '../drivers/index.ts';

/** The tenant whose tracking codes begin so, or null. */
export async function findTenantOfCode(
  queries: Queries,
  codePrefix: string,
): Promise<string | null> {
  const [row] = await queries.query<{ id: string }>(
    'select id from tenants where code_prefix = $1',
    [codePrefix],
  );
  return row?.id ?? null;
}

/** The tenant of a station that the directory shows, or null. */
export async function findTenantOfStation(
  queries: Queries,
  stationId: string,
): Promise<string | null> {
  const [row] = await queries.query<{ tenantId: string }>(
    'select tenant_id from station_directory where station_id = $1',
    [stationId],
  );
  return row?.tenantId ?? null;
}
