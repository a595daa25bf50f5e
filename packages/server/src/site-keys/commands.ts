import { keyOperations } from '@lianxin/contract';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Terminal } from '../output/terminal.ts';

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

function parseQuota(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('a number of requests');
  return Number(text);
}

const ofTenant = '--tenant <which>';
const which = 'name, region, prefix or id; not needed where there is one';

export function addSiteKeyCommands(program: Command, terminal: Terminal): void {
  const keys = program.command('keys').description('the keys of websites and servers');
  keys
    .command('create <name>')
    .description('a key; it is shown once')
    .option(ofTenant, which)
    .option('--secret', 'for a server (sk_…) instead of pages (pk_…)')
    .option('--origin <origin>', 'where pages may use it from; repeatable', collect, [])
    .addOption(
      new Option('--operations <operation...>', 'what it may do')
        .choices(keyOperations)
        .default([...keyOperations]),
    )
    .option('--quota <number>', 'requests per minute', parseQuota, 600)
    .action(async (name, options) =>
      (await import('./run-keys.ts')).runCreate({ name, ...options }, terminal),
    );
  keys
    .command('list')
    .description('the keys of a tenant, by their last four characters')
    .option(ofTenant, which)
    .action(async (options) => (await import('./run-keys.ts')).runList(options, terminal));
  keys
    .command('revoke <id>')
    .description('end a key; pages that carry it stop working')
    .option(ofTenant, which)
    .action(async (id, options) =>
      (await import('./run-keys.ts')).runRevoke({ id, ...options }, terminal),
    );
}
