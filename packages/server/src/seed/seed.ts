import { seedDemo } from '../demo/index.ts';
import { readSettings } from '../env.ts';
import { withInstallation } from '../installation/installation.ts';
import { table, type Terminal } from '../output/terminal.ts';

export async function runSeed(terminal: Terminal): Promise<void> {
  await withInstallation(readSettings(), async (installation) => {
    const demo = await terminal.during('Filling the demo', (tell) => seedDemo(installation, tell));
    const rows = demo.accounts.map(({ role, name, email, password }) => [
      role,
      name,
      email,
      password,
    ]);
    terminal.answer(demo, table(['role', 'name', 'e-mail', 'password'], rows));
  });
}
