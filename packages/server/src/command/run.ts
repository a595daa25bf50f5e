import { CommanderError } from 'commander';
import { WrongSettings } from '../env.ts';
import { Terminal } from '../output/terminal.ts';
import { createProgram } from './program.ts';

/** How a command ends: done, failed, or used or set up wrongly. */
const exitCodes = { done: 0, failed: 1, misused: 2 } as const;

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Runs one command; every way out of it is an exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const terminal = new Terminal({ json: argv.includes('--json') });
  try {
    await createProgram(terminal).parseAsync(argv);
    return exitCodes.done;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.done : exitCodes.misused;
    terminal.say(`${terminal.paint('red', 'lianxin')}: ${describe(error)}`);
    return error instanceof WrongSettings ? exitCodes.misused : exitCodes.failed;
  }
}
