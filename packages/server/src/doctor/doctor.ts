import { readSettings } from '../env.ts';
import { table, type Terminal } from '../output/terminal.ts';
import { examine } from './checks.ts';

/** Looks at everything an installation stands on; wrong settings are told before, all at once. */
export async function runDoctor(terminal: Terminal): Promise<void> {
  const settings = readSettings();
  const findings = await terminal.during('Looking', () => examine(settings));
  const rows = findings.map(({ what, good, told }) => [good ? 'good' : 'WRONG', what, told]);
  terminal.answer(findings, table(['', 'what', 'found'], rows));
  const wrong = findings.filter(({ good }) => !good).length;
  if (wrong) throw new Error(`${wrong} of ${findings.length} are wrong.`);
}
