import type { Demo } from '@lianxin/api';
import { listTenants } from '@lianxin/db';
import { isDemoTenant, seedDemo } from '../demo/index.ts';
import type { Installation } from '../installation/installation.ts';
import type { Terminal } from '../output/terminal.ts';

/** The demo where there is one; a trial without any tenant gets it. */
export async function openDemo(
  installation: Installation,
  terminal: Terminal,
): Promise<Demo | undefined> {
  const tenants = await listTenants(installation.database);
  const isTrial = !installation.settings.production && tenants.length === 0;
  if (!isTrial && !tenants.some(isDemoTenant)) return undefined;
  return terminal.during('Filling the demo', (tell) => seedDemo(installation, tell));
}
