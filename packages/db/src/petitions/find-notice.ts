import type { Transaction } from '../drivers/index.ts';
import type { Petition } from './petitions.table.ts';

/** How a resident wants to be told, and where; the phone is encrypted. */
export interface ResidentNotice {
  readonly notify: Petition['notify'];
  readonly phone: Buffer | null;
  readonly stationName: string;
}

/** How the resident of a petition is told of a step; null where there is no such petition. */
export async function findResidentNotice(
  { query, tenantId }: Transaction,
  { petitionId }: { petitionId: string },
): Promise<ResidentNotice | null> {
  const [row] = await query<ResidentNotice>(
    `select p.notify, c.phone, s.name as station_name
     from petitions p
     join stations s on s.tenant_id = $1 and s.id = p.station_id
     left join contacts c on c.tenant_id = $1 and c.petition_id = p.id
     where p.tenant_id = $1 and p.id = $2`,
    [tenantId, petitionId],
  );
  return row ?? null;
}
