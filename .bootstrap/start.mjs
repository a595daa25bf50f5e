// `npm start`: sets up what is missing, builds what is stale, serves. Options pass through to `lianxin serve`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findRuntime, root, say } from './runtime.mjs';
import { buildWidgets, installPackages } from './workspace.mjs';

function serve({ node, env }) {
  const command = join(root, 'packages/server/src/lianxin.ts');
  const args = [command, 'serve', ...process.argv.slice(2)];
  // The channel tells the server when this process is gone, however it ended: no orphan keeps the data locked.
  const server = spawn(node, args, {
    cwd: root,
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // npm that is ended by a signal does not pass it on: who started us is gone, so we go too.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    server.kill('SIGTERM');
  }, 500);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => server.kill(signal));
  server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

try {
  const runtime = await findRuntime();
  await installPackages(runtime, { all: false });
  await buildWidgets(runtime);
  serve(runtime);
} catch (error) {
  say(error.message);
  process.exit(1);
}
