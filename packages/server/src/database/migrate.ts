import { migrate, migrationStatus } from '@lianxin/db';
import { readSettings } from '../env.ts';
import { targetOf } from '../installation/installation.ts';
import { table, type Terminal } from '../output/terminal.ts';

async function showStatus(terminal: Terminal): Promise<void> {
  const status = await migrationStatus(targetOf(readSettings()));
  const rows = status.map(({ name, state }) => [name, state]);
  terminal.answer(status, table(['migration', 'state'], rows));
  if (status.some(({ state }) => state !== 'applied'))
    throw new Error('The database is behind. Cure: lianxin migrate');
}

export async function runMigrate(
  { status }: { status?: boolean },
  terminal: Terminal,
): Promise<void> {
  if (status) return showStatus(terminal);
  const target = targetOf(readSettings());
  const applied = await terminal.during('Migrating', () => migrate(target));
  terminal.answer(
    { applied },
    applied.length ? `Applied ${applied.join(', ')}.` : 'The database was up to date.',
  );
}
