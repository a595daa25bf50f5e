import { listTenants, refreshDirectory } from '@lianxin/db';
import type { ApiDeps } from '../app/index.ts';

type DirectoryDeps = Pick<ApiDeps, 'database' | 'clock'>;

/** Writes one tenant's stations into the directory of all. */
export async function publishStations(
  { database, clock }: DirectoryDeps,
  tenantId: string,
): Promise<void> {
  await database.withTenant(tenantId, (transaction) =>
    refreshDirectory(transaction, { asOf: clock() }),
  );
}

/** Everybody's: mends what a lost message left out. */
export async function publishAllStations(deps: DirectoryDeps): Promise<void> {
  for (const { id } of await listTenants(deps.database)) await publishStations(deps, id);
}
