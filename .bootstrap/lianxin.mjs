// `npm run lianxin -- COMMAND`: the command of packages/server on the Node that this repository is built with.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findRuntime, root, say } from './runtime.mjs';
import { buildWidgets, installPackages } from './workspace.mjs';

try {
  const runtime = await findRuntime();
  await installPackages(runtime, { all: false });
  await buildWidgets(runtime);
  const command = join(root, 'packages/server/src/lianxin.ts');
  const child = spawn(runtime.node, [command, ...process.argv.slice(2)], {
    cwd: root,
    env: runtime.env,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  say(error.message);
  process.exit(1);
}
