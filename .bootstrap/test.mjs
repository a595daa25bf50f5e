// `npm test`: sets up packages, browsers and built files, then runs every stage of tests/tools/suite.mjs.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { installEngines } from './engines.mjs';
import { findRuntime, root, say } from './runtime.mjs';
import { buildWidgets, installPackages } from './workspace.mjs';

function runSuite({ node, buildEnv }) {
  const suite = join(root, 'tests/tools/suite.mjs');
  const path = [join(root, 'node_modules/.bin'), buildEnv.PATH].join(delimiter);
  const env = { ...buildEnv, PATH: path };
  const child = spawn(node, [suite, ...process.argv.slice(2)], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}

try {
  const runtime = await findRuntime();
  await installPackages(runtime, { all: true });
  await installEngines();
  await buildWidgets(runtime);
  runSuite(runtime);
} catch (error) {
  say(error.message);
  process.stdout.write('\n0 passed, 1 failed\n');
  process.exit(1);
}
