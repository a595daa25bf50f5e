import type { Installation } from '../installation/installation.ts';
import type { Terminal } from '../output/terminal.ts';
import type { ServeOptions } from './serve.ts';

interface Served {
  readonly installation: Installation;
  readonly role: ServeOptions['role'];
}

/** What an operator wants to know once it runs. */
export function announce({ installation, role }: Served, terminal: Terminal): void {
  const { publicUrl, settings, database } = installation;
  const data = database.driver === 'pglite' ? `embedded, in ${settings.dataDir}` : 'PostgreSQL';
  terminal.answer(
    { url: publicUrl, role, database: database.driver },
    [
      '',
      `  ${terminal.paint('bold', 'Lianxin 连心')}  ${terminal.paint('green', publicUrl)}/`,
      `  data  ${data}`,
      '',
    ].join('\n'),
  );
}
