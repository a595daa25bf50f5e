import type { Demo } from '@lianxin/api';
import type { Installation } from '../installation/installation.ts';
import { table, type Terminal } from '../output/terminal.ts';
import type { ServeOptions } from './serve.ts';

interface Served {
  readonly installation: Installation;
  readonly role: ServeOptions['role'];
  readonly demo: Demo | undefined;
}

const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');

function describeDemo({ county, foodChain, accounts }: Demo, { publicUrl }: Installation): string {
  const pages = [
    ['county portal', `${publicUrl}/demo/county/`],
    ['strict policy', `${publicUrl}/demo/strict/`],
    ['industry site', `${publicUrl}/demo/food-chain/`],
    ['plain form', `${publicUrl}/f/petition?key=${county.key}`],
    ['county key', county.key],
    ['industry key', foodChain.key],
  ];
  // Eighty lines of accounts would push the addresses off the screen; the demo's index has them all.
  const [first] = accounts;
  const people = accounts
    .filter(({ tenant }) => tenant === first?.tenant)
    .map(({ role, name, email, password }) => [role, name, email, password]);
  const headings = [`accounts of ${first?.tenant}`, 'name', 'e-mail', 'password'];
  const others = `accounts of the other tenants: ${publicUrl}/`;
  return `${table(['demo', 'address'], pages)}\n\n${table(headings, people)}\n${others}\n`;
}

/** What an operator wants to know once it runs. */
export function announce({ installation, role, demo }: Served, terminal: Terminal): void {
  const { publicUrl, settings, database } = installation;
  const data = database.driver === 'pglite' ? `embedded, in ${settings.dataDir}` : 'PostgreSQL';
  const lines = [
    '',
    `${terminal.paint('bold', 'Lianxin 连心')}  ${terminal.paint('green', `${publicUrl}/`)}`,
    `data ${data} · health ${publicUrl}/readyz · stop with Ctrl-C`,
    '',
    demo ? describeDemo(demo, installation) : '',
  ];
  terminal.answer(
    { url: publicUrl, role, database: database.driver, ...(demo ? { demo } : {}) },
    indent(lines.join('\n')),
  );
}
