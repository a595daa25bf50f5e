import { roles } from '@lianxin/contract';
import { Option, type Command } from 'commander';
import type { Terminal } from '../output/terminal.ts';

const ofTenant = '--tenant <which>';
const which = 'name, region, prefix or id; not needed where there is one';

export function addUserCommands(program: Command, terminal: Terminal): void {
  const users = program.command('users').description('the people of the desk');
  users
    .command('create <name>')
    .description('somebody who signs in; the first password is shown once')
    .requiredOption('--email <address>', 'what they sign in with')
    .addOption(new Option('--role <role>', 'what they may do').choices(roles).makeOptionMandatory())
    .option(ofTenant, which)
    .option('--station <id>', 'of head and liaison; the default station when absent')
    .option('--department <id>', 'of a handler')
    .option('--deputy <id>', 'of a deputy')
    .action(async (name, options) =>
      (await import('./run-users.ts')).runCreate({ name, ...options }, terminal),
    );
  users
    .command('list')
    .description('everybody of a tenant')
    .option(ofTenant, which)
    .action(async (options) => (await import('./run-users.ts')).runList(options, terminal));
}
