// Checks the types of every package, two at a time, and prints only what is wrong.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { existsSync, readdirSync } from 'node:fs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const compiler = join(
  dirname(createRequire(import.meta.url).resolve('ts7/package.json')),
  'bin/tsc',
);
const folders = [...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`), 'tests'];
const queue = folders.filter((folder) => existsSync(join(root, folder, 'tsconfig.json')));
let failed = 0;

async function worker() {
  for (let folder = queue.shift(); folder; folder = queue.shift()) {
    const code = await new Promise((resolve) =>
      spawn(process.execPath, [compiler, '-p', folder, '--noEmit'], {
        cwd: root,
        stdio: 'inherit',
      }).on('exit', resolve),
    );
    if (code) failed += 1;
  }
}

await Promise.all([worker(), worker()]);
process.exit(failed ? 1 : 0);
