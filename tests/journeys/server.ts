import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../packages/server/src/lianxin.ts', import.meta.url));

export interface DemoAccount {
  readonly role: string;
  readonly tenant: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** What `lianxin serve --json` says once it serves. */
export interface Served {
  readonly url: string;
  readonly demo: {
    readonly county: { readonly key: string; readonly station: string };
    readonly foodChain: { readonly key: string; readonly station: string };
    readonly accounts: readonly DemoAccount[];
  };
}

export interface RunningServer extends Served {
  /** Ends it as an operator does; its data stays. */
  stop(): Promise<void>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

export interface ServerOptions {
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly port?: number;
}

function environment({ dataDir, databaseUrl }: ServerOptions): NodeJS.ProcessEnv {
  const { DATABASE_URL: _given, NODE_ENV: _mode, ...rest } = process.env;
  return {
    ...rest,
    LIANXIN_DATA_DIR: dataDir,
    LIANXIN_LOG: 'error',
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the server has no output');
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`the server ended with ${code}`);
    }),
  ]);
  return String(line);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

/** A real `lianxin serve` in a process of its own, on a free port. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const args = [command, '--json', 'serve', '--port', String(options.port ?? 0)];
  const child = spawn(process.execPath, args, {
    env: environment(options),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const served: Served = JSON.parse(await firstLine(child));
  return { ...served, stop: () => end(child, 'SIGTERM'), kill: () => end(child, 'SIGKILL') };
}
