import { dropOldAnswers, listTenants } from '@lianxin/db';
import type { ApiDeps } from '../app/index.ts';

const KEPT_FOR = 30 * 24 * 3_600_000;

/** Forgets answers after 30 days: no client tries that long. */
export async function clearAnswers({
  database,
  clock,
}: Pick<ApiDeps, 'database' | 'clock'>): Promise<void> {
  const before = new Date(clock().getTime() - KEPT_FOR);
  for (const { id } of await listTenants(database)) {
    await database.withTenant(id, (transaction) => dropOldAnswers(transaction, { before }));
  }
}
