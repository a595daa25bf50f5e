import { moveData } from '@lianxin/db';
import { readSettings } from '../env.ts';
import type { Terminal } from '../output/terminal.ts';

export async function runMove({ to }: { to: string }, terminal: Terminal): Promise<void> {
  const { databaseUrl, dataDir } = readSettings();
  if (databaseUrl) throw new Error('DATABASE_URL is set, so nothing embedded is in use here.');
  if (!/^postgres(ql)?:\/\//.test(to)) throw new Error(`${to} is no address of a Postgres.`);
  const rows = await terminal.during('Moving', (tell) =>
    moveData({ from: { dataDir }, to: { url: to }, tell }),
  );
  terminal.answer(
    { rows },
    [
      `${rows} rows moved; the embedded database is unchanged.`,
      `Set DATABASE_URL, and LIANXIN_KEYS to what stands in ${dataDir}/keys.`,
      `Photos stay in the storage folder.`,
    ].join('\n'),
  );
}
