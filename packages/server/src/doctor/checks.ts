import { access, constants, mkdir, stat } from 'node:fs/promises';
import { listTenants, migrationStatus, readCalendar } from '@lianxin/db';
import type { Settings } from '../env.ts';
import { targetOf, withInstallation, type Installation } from '../installation/installation.ts';

export interface Finding {
  readonly what: string;
  readonly good: boolean;
  readonly told: string;
}

/** A check says what it saw, or throws what is wrong with its cure. */
async function check(what: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { what, good: true, told: await look() };
  } catch (error) {
    return { what, good: false, told: error instanceof Error ? error.message : String(error) };
  }
}

async function checkFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await access(folder, constants.W_OK);
  return folder;
}

async function checkMigrations(settings: Settings): Promise<string> {
  const status = await migrationStatus(targetOf(settings));
  const behind = status.filter(({ state }) => state !== 'applied').map(({ name }) => name);
  if (behind.length) throw new Error(`${behind.join(', ')} not applied. Cure: lianxin migrate`);
  return `${status.length} applied`;
}

async function checkWidgets(): Promise<string> {
  const loader = new URL('../../../widgets/dist/embed/v1/lianxin.js', import.meta.url);
  const found = await stat(loader).catch(() => null);
  if (!found) throw new Error('not built. Cure: pnpm build');
  return `built ${found.mtime.toISOString().slice(0, 10)}`;
}

async function checkCalendar({ database, clock }: Installation): Promise<string> {
  const { knownYears } = await readCalendar(database);
  const year = clock().getUTCFullYear();
  if (!knownYears.has(year))
    throw new Error(`the holidays of ${year} are not known, so every due date is provisional.`);
  return `known until ${Math.max(...knownYears)}`;
}

async function checkTenants({ database }: Installation): Promise<string> {
  const tenants = await listTenants(database);
  if (!tenants.length) throw new Error('none. Cure: lianxin tenants create NAME --region CODE');
  return String(tenants.length);
}

function checkSms({ sms, production }: Settings): string {
  if (sms) return new URL(sms.url).host;
  if (production)
    throw new Error('no gateway, so phone codes cannot be sent. Cure: LIANXIN_SMS_URL');
  return 'kept in the data folder';
}

export async function examine(settings: Settings): Promise<Finding[]> {
  const outside = [
    await check('data folder', () => checkFolder(settings.dataDir)),
    await check('storage', () => checkFolder(settings.storage)),
    await check('widgets', checkWidgets),
    await check('messages', async () => checkSms(settings)),
    await check('migrations', () => checkMigrations(settings)),
  ];
  const inside: Finding[] = [];
  const opened = await check('database', () =>
    withInstallation(settings, async (installation) => {
      inside.push(
        await check('calendar', () => checkCalendar(installation)),
        await check('tenants', () => checkTenants(installation)),
      );
      return installation.database.driver;
    }),
  );
  return [...outside, opened, ...inside];
}
