import { getConstructionPlans, getMigrationPlans } from 'pg-boss';
import manifest from 'pg-boss/package.json' with { type: 'json' };
import type { Session } from './session.ts';

async function presentVersion(session: Session): Promise<number | null> {
  const [known] = await session.query<{ found: boolean }>(
    "select to_regclass('jobs.version') is not null as found",
  );
  if (!known?.found) return null;
  const [row] = await session.query<{ version: number }>('select version from jobs.version');
  return row?.version ?? null;
}

/** pg-boss's own tables, from its plans, so that the running app may create nothing. */
export async function setUpJobs(session: Session): Promise<void> {
  await session.execute('set role lianxin_jobs');
  try {
    const version = await presentVersion(session);
    // It has no plan from its present version to itself, and says so by throwing.
    if (version === manifest.pgboss.schema) return;
    const plan =
      version === null
        ? getConstructionPlans('jobs', { createSchema: false })
        : getMigrationPlans('jobs', version);
    await session.execute(plan);
  } finally {
    await session.execute('reset role');
  }
}
