import { listTenants } from '@lianxin/db';
import { readSettings } from '../env.ts';
import { withInstallation } from '../installation/installation.ts';
import { table, type Terminal } from '../output/terminal.ts';
import { setUpTenant, type CreatedTenant, type StationWish } from './create-tenant.ts';
import { placeOf } from './region-codes.ts';
import { snippetOf } from './snippet.ts';

interface CreateOptions {
  readonly name: string;
  readonly region: string;
  readonly origin: readonly string[];
  readonly email?: string;
  readonly station?: string;
  readonly address?: string;
  readonly at?: { readonly lat: number; readonly lng: number };
}

function stationOf({ name, station, address, at }: CreateOptions): StationWish | undefined {
  if (!address && !at && !station) return undefined;
  if (!address || !at)
    throw new Error('A station needs --address and --at, so that residents find it.');
  return { name: station ?? `${placeOf(name)}人大代表联络站`, address, ...at };
}

const signInOf = (publicUrl: string): string => `${publicUrl}/v1/auth/sign-in/email`;

function describe({ tenant, key, admin }: CreatedTenant, publicUrl: string): string {
  return [
    `${tenant.name} is ready (${tenant.codePrefix}).`,
    '',
    `  administrator  ${admin.email}`,
    `  password       ${admin.password ? `${admin.password}   shown this once` : 'as before'}`,
    `  key            ${key}   shown this once`,
    `  sign-in        ${signInOf(publicUrl)}`,
    '',
    'For the portal:',
    '',
    snippetOf({ publicUrl, key }),
  ].join('\n');
}

function remindOf({ origin, address }: CreateOptions, terminal: Terminal): void {
  if (!origin.length)
    terminal.say('No --origin was given: pages of no other site may use the key yet.');
  if (!address) terminal.say('No --address was given: the first station still needs its place.');
}

export async function runCreate(options: CreateOptions, terminal: Terminal): Promise<void> {
  const station = stationOf(options);
  await withInstallation(readSettings(), async (installation) => {
    const created = await setUpTenant(installation, {
      name: options.name,
      region: options.region,
      origins: options.origin,
      email: options.email,
      station,
    });
    const { tenant, key, admin } = created;
    const snippet = snippetOf({ publicUrl: installation.publicUrl, key });
    terminal.answer(
      { tenant, key, admin, snippet, signIn: signInOf(installation.publicUrl) },
      describe(created, installation.publicUrl),
    );
    remindOf(options, terminal);
  });
}

export async function runList(terminal: Terminal): Promise<void> {
  await withInstallation(readSettings(), async ({ database }) => {
    const tenants = await listTenants(database);
    const rows = tenants.map(({ codePrefix, regionCode, name }) => [codePrefix, regionCode, name]);
    terminal.answer(tenants, table(['prefix', 'region', 'name'], rows));
  });
}
