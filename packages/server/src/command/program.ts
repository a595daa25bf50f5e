import { Command, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { Terminal } from '../output/terminal.ts';
import { addSiteKeyCommands } from '../site-keys/commands.ts';
import { addTenantCommands } from '../tenants/commands.ts';
import { addUserCommands } from '../users/commands.ts';

/** Each command's work is loaded when it is asked for: `--help` answers at once. */
function addServe(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .description('serve the API, the pages and the widgets, and do the jobs')
    .addOption(
      new Option('--role <role>', 'what this process does')
        .choices(['all', 'api', 'worker'])
        .default('all'),
    )
    .option('--port <number>', 'instead of PORT')
    .option('--host <address>', 'instead of HOST')
    .action(async (options) => (await import('../serve/serve.ts')).serve(options, terminal));
}

function addData(program: Command, terminal: Terminal): void {
  program
    .command('migrate')
    .description('bring the database up to date, under a lock')
    .option('--status', 'tell what is applied and what is pending; change nothing')
    .action(async (options) =>
      (await import('../database/migrate.ts')).runMigrate(options, terminal),
    );
  program
    .command('seed')
    .description('fill the demo, once')
    .requiredOption('--demo', 'the ten invented tenants of the demo')
    .action(async () => (await import('../seed/seed.ts')).runSeed(terminal));
  program
    .command('db')
    .description('the database as a whole')
    .command('move')
    .description('take all data from the embedded database to an empty Postgres')
    .requiredOption('--to <url>', 'postgres://user:password@host:5432/name')
    .action(async (options) => (await import('../database/move.ts')).runMove(options, terminal));
}

function addChecks(program: Command, terminal: Terminal): void {
  program
    .command('audit')
    .description('the chains of events and of who read contact data')
    .command('verify')
    .description('check every link; name the place where one was altered')
    .action(async () => (await import('../audit/verify.ts')).runVerify(terminal));
  program
    .command('doctor')
    .description('check settings, database, folders, built files and the calendar')
    .action(async () => (await import('../doctor/doctor.ts')).runDoctor(terminal));
  program
    .command('openapi')
    .description('print the OpenAPI document')
    .action(async () => (await import('../openapi/openapi.ts')).runOpenapi(terminal));
}

export function createProgram(terminal: Terminal): Command {
  const program = new Command('lianxin')
    .description('Lianxin 连心: the software of deputy liaison stations')
    .version(manifest.version)
    .option('--json', 'answer in JSON')
    .exitOverride()
    .showHelpAfterError('(lianxin --help lists every command)');
  addServe(program, terminal);
  addData(program, terminal);
  addTenantCommands(program, terminal);
  addSiteKeyCommands(program, terminal);
  addUserCommands(program, terminal);
  addChecks(program, terminal);
  return program;
}
