import { randomBytes } from 'node:crypto';
import type { KeyRing } from '@lianxin/api';
import { migrationStatus, openDatabase, type Database, type Target } from '@lianxin/db';
import type { Settings } from '../env.ts';
import { openKeyRing } from '../keys/open-key-ring.ts';

/** What every command works with; the only place that knows the time and chance. */
export interface Installation {
  readonly settings: Settings;
  readonly database: Database;
  readonly keys: KeyRing;
  readonly clock: () => Date;
  readonly randomBytes: (size: number) => Uint8Array;
  /** Where browsers find it. */
  readonly publicUrl: string;
}

export function targetOf({ databaseUrl, dataDir }: Settings): Target {
  return databaseUrl ? { url: databaseUrl } : { dataDir };
}

function reachableName(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

export function publicUrlOf({ publicUrl, host, port }: Settings): string {
  return publicUrl ?? `http://${reachableName(host)}:${port}`;
}

async function assertUpToDate(target: Target): Promise<void> {
  const status = await migrationStatus(target);
  const behind = status.filter(({ state }) => state !== 'applied').map(({ name }) => name);
  if (behind.length > 0)
    throw new Error(`The database lacks ${behind.join(', ')}. Cure: lianxin migrate`);
}

/** A trial is brought up to date by whoever opens it; in production that is `lianxin migrate` alone. */
export async function openInstallation(settings: Settings): Promise<Installation> {
  const keys = await openKeyRing(settings);
  const target = targetOf(settings);
  if (settings.production) await assertUpToDate(target);
  const database = await openDatabase(target, { migrates: !settings.production });
  const clock = () => new Date();
  return { settings, database, keys, clock, randomBytes, publicUrl: publicUrlOf(settings) };
}

/** Opens, works, and closes in any case. */
export async function withInstallation<Result>(
  settings: Settings,
  work: (installation: Installation) => Promise<Result>,
): Promise<Result> {
  const installation = await openInstallation(settings);
  try {
    return await work(installation);
  } finally {
    await installation.database.close();
  }
}
