import { listTenants } from '@lianxin/db';
import { readSettings } from '../env.ts';
import { withInstallation } from '../installation/installation.ts';
import type { Terminal } from '../output/terminal.ts';
import { verifyTenant } from './verify-tenant.ts';

export async function runVerify(terminal: Terminal): Promise<void> {
  await withInstallation(readSettings(), async ({ database }) => {
    const tenants = await listTenants(database);
    const results = await terminal.during('Checking the chains', async (tell) => {
      const found = [];
      for (const { id, name } of tenants) {
        tell(name);
        found.push({ tenant: name, ...(await database.withTenant(id, verifyTenant)) });
      }
      return found;
    });
    const links = results.reduce((sum, result) => sum + result.links, 0);
    const breaks = results.flatMap(({ tenant, breaks: of }) =>
      of.map((one) => ({ tenant, ...one })),
    );
    const lines = breaks.map(
      ({ tenant, chain, seq, what }) => `${tenant}, ${chain}, link ${seq}: ${what}`,
    );
    terminal.answer({ links, breaks }, [`${links} links checked.`, ...lines].join('\n'));
    if (breaks.length) throw new Error(`${breaks.length} broken.`);
  });
}
