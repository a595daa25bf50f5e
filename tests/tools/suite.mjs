// Everything that `npm test` runs, one stage after another; the last line is the sum.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startCluster } from '../../packages/testkit/src/postgres/cluster.ts';
import { findBrowsers } from './browsers.mjs';
import { add, countStage, nothing, summarize } from './counts.mjs';
import { stages } from './stages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = join(root, '.cache/reports');

function say(text) {
  process.stdout.write(`${text}\n`);
}

function run(command, { cwd = '.', env = {} }) {
  const [program, ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: join(root, cwd),
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

async function runStage(stage, env) {
  say(`\n── ${stage.name}`);
  const start = Date.now();
  const report = stage.report && join(reports, `${stage.report}.json`);
  const command = stage.command({ report });
  const code = await run(command, { cwd: stage.cwd, env: { ...env, ...stage.env } });
  const counts = countStage({ code, report });
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  return { name: stage.name, counts, seconds };
}

function tell({ name, counts, seconds }) {
  say(`${counts.failed ? '✗' : '✓'} ${name.padEnd(28)} ${summarize(counts)} (${seconds} s)`);
}

/** Where DATABASE_URL names a server, that one is used: each suite makes and drops its own databases. */
async function findPostgres(wantedBy) {
  const given = process.env.DATABASE_URL;
  if (given || !wantedBy.some(({ onPostgres }) => onPostgres))
    return { url: given, stop: async () => {} };
  return startCluster();
}

async function runAll(chosen) {
  const postgres = await findPostgres(chosen);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
  const results = [];
  try {
    for (const stage of chosen)
      results.push(await runStage(stage, stage.onPostgres ? { DATABASE_URL: postgres.url } : {}));
  } finally {
    await postgres.stop();
  }
  return results;
}

const wanted = process.argv.slice(2);
const { absent } = await findBrowsers();
const chosen = stages.filter(
  ({ name, engine }) =>
    (!wanted.length || wanted.includes(name)) && !(engine && absent.includes(engine)),
);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const results = await runAll(chosen);

say('');
results.forEach(tell);
for (const engine of absent) say(`– ${engine}: not run, this machine has none`);
const sum = results.reduce((total, { counts }) => add(total, counts), nothing);
say(`\n${summarize(sum)}`);
process.exit(sum.failed ? 1 : 0);
