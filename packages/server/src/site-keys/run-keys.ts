import type { KeyOperation } from '@lianxin/contract';
import { listSiteKeys, revokeSiteKey, type SiteKey } from '@lianxin/db';
import { readSettings } from '../env.ts';
import { withInstallation } from '../installation/installation.ts';
import { table, type Terminal } from '../output/terminal.ts';
import { findTenant } from '../tenants/find-tenant.ts';
import { createKey } from './create-key.ts';

interface CreateOptions {
  readonly name: string;
  readonly tenant?: string;
  readonly secret?: boolean;
  readonly origin: readonly string[];
  readonly operations: readonly KeyOperation[];
  readonly quota: number;
}

export async function runCreate(options: CreateOptions, terminal: Terminal): Promise<void> {
  const { name, secret, origin, operations, quota } = options;
  if (secret && origin.length)
    throw new Error('A secret key is for servers and takes no --origin.');
  await withInstallation(readSettings(), async (installation) => {
    const tenant = await findTenant(installation, options.tenant);
    const kind = secret ? 'secret' : 'publishable';
    const wish = { kind, name, origins: origin, operations, quota } as const;
    const created = await createKey(installation, { tenant, wish });
    terminal.answer(created, `${created.key}   shown this once\nid ${created.id}`);
  });
}

function rowOf(key: SiteKey): string[] {
  const state = key.revokedAt ? `revoked ${key.revokedAt.toISOString()}` : 'in use';
  const origins = key.kind === 'secret' ? 'servers' : key.origins.join(' ') || 'none';
  return [key.id, `…${key.hint}`, key.name, origins, key.operations.join(' '), state];
}

export async function runList(options: { tenant?: string }, terminal: Terminal): Promise<void> {
  await withInstallation(readSettings(), async (installation) => {
    const { id: tenantId } = await findTenant(installation, options.tenant);
    const keys = await listSiteKeys(installation.database, { tenantId });
    const shown = keys.map(({ hash: _hash, ...rest }) => rest);
    terminal.answer(
      shown,
      table(['id', 'key', 'name', 'origins', 'may', 'state'], keys.map(rowOf)),
    );
  });
}

export async function runRevoke(
  options: { id: string; tenant?: string },
  terminal: Terminal,
): Promise<void> {
  await withInstallation(readSettings(), async (installation) => {
    const { database, clock } = installation;
    const { id: tenantId } = await findTenant(installation, options.tenant);
    const revoked = await revokeSiteKey(database, { tenantId, id: options.id, at: clock() });
    if (!revoked) throw new Error(`${options.id} is no key in use. Cure: lianxin keys list`);
    terminal.answer({ revoked: options.id }, 'Revoked; every process knows within half a minute.');
  });
}
