import { InvalidArgumentError, type Command } from 'commander';
import type { Terminal } from '../output/terminal.ts';

function parsePoint(text: string): { lat: number; lng: number } {
  const [lat = Number.NaN, lng = Number.NaN] = text.split(',').map(Number);
  if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180))
    throw new InvalidArgumentError('degrees as LAT,LNG, such as 28.97,118.87');
  return { lat, lng };
}

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

export function addTenantCommands(program: Command, terminal: Terminal): void {
  const tenants = program.command('tenants').description('the standing committees served here');
  tenants
    .command('create <name>')
    .description('a tenant with its first station, categories, notice, administrator and key')
    .requiredOption('--region <code>', 'GB/T 2260 code of 6 digits, or 9 for a township')
    .option(
      '--origin <origin>',
      'where its pages are, such as https://portal.example; repeatable',
      collect,
      [],
    )
    .option('--email <address>', 'what its administrator signs in with')
    .option('--station <name>', 'what its first station is called')
    .option('--address <text>', 'where that station is')
    .option('--at <lat,lng>', 'the same in degrees (WGS 84)', parsePoint)
    .action(async (name, options) =>
      (await import('./run-tenants.ts')).runCreate({ name, ...options }, terminal),
    );
  tenants
    .command('list')
    .description('every tenant')
    .action(async () => (await import('./run-tenants.ts')).runList(terminal));
}
