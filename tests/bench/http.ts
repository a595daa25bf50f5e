// pnpm bench:http: the API's hot calls beside raw SQL, in one run, on one machine, under one role.
import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createThrowAway, startCluster } from '@lianxin/testkit';
import postgres from 'postgres';
import { HttpConnection, requestText, type Answer } from './http/http-connection.ts';
import { load, median } from './http/load.ts';
import {
  createNaiveTables,
  rawLoad,
  rawScripts,
  type RawPetition,
  type RawTarget,
} from './http/raw-sql.ts';

const CONNECTIONS = 16;
const ROUNDS = 5;
const SECONDS = 3;
const WARM_UP = 2;
const limits = { submit: 0.6, track: 0.35 };

interface Served {
  readonly port: number;
  readonly key: string;
  readonly tenantId: string;
  readonly stationId: string;
}

function startApi(url: string): Promise<{ api: ChildProcess; served: Served }> {
  const api = fork(fileURLToPath(new URL('http/api-server.ts', import.meta.url)), [url]);
  return new Promise((resolve, reject) => {
    api.once('error', reject);
    api.once('exit', () => reject(new Error('the API did not start')));
    api.once('message', (served: Served) => resolve({ api, served }));
  });
}

function submitText(key: string): string {
  return requestText({
    method: 'POST',
    path: '/v1/petitions',
    key,
    idempotencyKey: randomUUID(),
    body: {
      category: 'road',
      content: '示范路的路灯连续三晚不亮，放学的孩子看不清台阶，希望尽快修好。',
      title: '路灯不亮',
      place: { address: '示范路 12 号', lat: 28.97, lng: 118.87 },
      contact: { name: '曾示范', phone: '19000000001' },
      notice: '1',
    },
  });
}

function assertStatus({ status, body }: Answer, wanted: number): void {
  if (status !== wanted) throw new Error(`answered ${status}: ${body}`);
}

async function somePetition(url: string): Promise<RawPetition> {
  const sql = postgres(url, { max: 1 });
  const [row] = await sql<{ id: string; hash: Buffer }[]>`
    select petition_id as id, hash from codes limit 1 offset 50`;
  await sql.end();
  if (!row) throw new Error('nothing was filed');
  return { id: row.id, codeHash: row.hash.toString('hex') };
}

// One process serves while sixteen send raw SQL: others at work take more from it than from them.
const [busy = 0] = loadavg();
if (busy > availableParallelism() / 2) {
  console.log(`The machine is busy (load ${busy.toFixed(1)}): the ratios will be too low.`);
}
// A given Postgres, or one that writes to disk as in production.
const cluster = process.env['DATABASE_URL'] ? null : await startCluster({ durable: true });
const where = cluster ? { on: cluster.url } : {};
const { url, drop } = await createThrowAway({ migrated: true, ...where });
await createNaiveTables(url);
const { api, served } = await startApi(url);
const { port, key } = served;
const connections = await Promise.all(
  Array.from({ length: CONNECTIONS }, () => HttpConnection.open(port)),
);
const codes: string[] = [];

async function submit(connection: HttpConnection): Promise<void> {
  const answer = await connection.ask(submitText(key));
  assertStatus(answer, 201);
  if (codes.length < 5_000) codes.push(/"code":"([^"]+)"/.exec(answer.body)?.[1] ?? '');
}

let asked = 0;
async function track(connection: HttpConnection): Promise<void> {
  asked += 1;
  const path = `/v1/petitions/${codes[asked % codes.length]}`;
  assertStatus(await connection.ask(requestText({ method: 'GET', path, key })), 200);
}

await load(connections, { seconds: WARM_UP, ask: submit });
await load(connections, { seconds: WARM_UP, ask: track });
const target: RawTarget = { ...served, url, connections: CONNECTIONS };
const raw = await rawLoad(target);
const [rawSubmit, rawTrack] = rawScripts(target, await somePetition(url));
const results = { submit: new Array<number[]>(), track: new Array<number[]>() };
for (let round = 1; round <= ROUNDS; round += 1) {
  process.stdout.write(`round ${round} of ${ROUNDS}\r`);
  results.submit.push([
    await raw.run(rawSubmit, SECONDS),
    await load(connections, { seconds: SECONDS, ask: submit }),
  ]);
  results.track.push([
    await raw.run(rawTrack, SECONDS),
    await load(connections, { seconds: SECONDS, ask: track }),
  ]);
}
for (const connection of connections) connection.close();
api.removeAllListeners('exit');
api.disconnect();
await drop();
await cluster?.stop();

console.log(
  `${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s in turn, medians; raw: the same rows in one transaction by ${raw.by}, role lianxin_app`,
);
console.log('call     raw/s   http/s  ratio  limit');
let missed = 0;
for (const name of ['submit', 'track'] as const) {
  const rawRate = median(results[name].map(([first = 0]) => first));
  const rate = median(results[name].map(([, second = 0]) => second));
  const ratio = median(results[name].map(([first = 1, second = 0]) => second / first));
  const verdict = ratio >= limits[name] ? 'ok' : 'BELOW';
  if (ratio < limits[name]) missed += 1;
  const figures = [rawRate.toFixed(0).padStart(8), rate.toFixed(0).padStart(8)].join(' ');
  console.log(
    `${name.padEnd(6)} ${figures}  ${ratio.toFixed(2)}   ≥ ${limits[name].toFixed(2)}  ${verdict}`,
  );
}
process.exitCode = missed > 0 ? 1 : 0;
