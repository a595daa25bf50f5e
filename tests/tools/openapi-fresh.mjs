// Fails when the committed openapi.json or the types made from it lag behind the routes.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const made = [
  {
    file: 'packages/contract/openapi.json',
    command: ['node', 'packages/contract/src/openapi/write-openapi.ts'],
  },
  {
    file: 'packages/sdk/src/generated/api.ts',
    command: ['pnpm', '--silent', '--filter', '@lianxin/sdk', 'run', 'generate'],
  },
];
let stale = 0;

for (const { file, command } of made) {
  const url = new URL(file, root);
  const committed = readFileSync(url, 'utf8');
  const [program, ...args] = command;
  execFileSync(program, args, { cwd: fileURLToPath(root), stdio: ['ignore', 'ignore', 'inherit'] });
  const fresh = readFileSync(url, 'utf8');
  if (fresh === committed) continue;
  writeFileSync(url, committed);
  stale += 1;
  process.stderr.write(`${file} is stale. Cure: ${command.join(' ')}\n`);
}

process.exit(stale ? 1 : 0);
