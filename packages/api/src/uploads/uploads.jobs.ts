import { dropUnclaimedUploads, listTenants } from '@lianxin/db';
import type { ApiDeps } from '../app/index.ts';

const ONE_DAY = 24 * 3_600_000;

/** Forgets pictures that no petition claimed within 24 hours, and their bytes. */
export async function clearUploads({
  database,
  files,
  clock,
}: Pick<ApiDeps, 'database' | 'files' | 'clock'>): Promise<void> {
  const before = new Date(clock().getTime() - ONE_DAY);
  for (const { id: tenantId } of await listTenants(database)) {
    const gone = await dropUnclaimedUploads(database, { tenantId, before });
    await Promise.all(gone.map((name) => files.remove(name)));
  }
}
