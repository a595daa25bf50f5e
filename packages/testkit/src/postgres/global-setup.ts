import { startCluster } from './cluster.ts';
import { CLUSTER_VARIABLE } from './shared-cluster.ts';
import { ensureTemplate } from './template.ts';

/** Vitest's global setup: one Postgres for all processes of the run. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined && given !== '') {
    await ensureTemplate(given);
    return undefined;
  }
  if (process.env[CLUSTER_VARIABLE] !== undefined) return undefined;
  const cluster = await startCluster();
  process.env[CLUSTER_VARIABLE] = cluster.url;
  await ensureTemplate(cluster.url);
  return async () => {
    delete process.env[CLUSTER_VARIABLE];
    await cluster.stop();
  };
}
