import { startCluster } from './cluster.ts';

/** Where the run's Postgres is named to every process of the run. */
export const CLUSTER_VARIABLE = 'LIANXIN_TEST_CLUSTER';

let own: Promise<string> | null = null;

async function startOwn(): Promise<string> {
  const { url } = await startCluster();
  process.env[CLUSTER_VARIABLE] = url;
  return url;
}

/** The Postgres of `DATABASE_URL`, that of the run, or one that this process starts for itself. */
export async function clusterUrl(): Promise<string> {
  const given = process.env['DATABASE_URL'] ?? process.env[CLUSTER_VARIABLE];
  if (given !== undefined && given !== '') return given;
  own ??= startOwn();
  return own;
}

export function withDatabaseName(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
