import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createTestApi, createTestKey, createTestTenant, type TestApi } from '@lianxin/testkit';
import type { IncomingMessage } from 'node:http';

/** As much of Koa's context as is needed here. */
export interface Context {
  readonly req: IncomingMessage;
  readonly origin: string;
  readonly path: string;
  readonly search: string;
  status: number;
  body: unknown;
  set(name: string, value: string): void;
}

/** What a test gets to file with: a tenant of its own, open to the page that the tests run in. */
export interface TestSite {
  key: string;
  tenant: string;
  station: string;
  secondStation: string;
  deputy: string;
}

let started: Promise<TestApi> | undefined;

/** The API of this run; made when the first test asks. */
export function api(): Promise<TestApi> {
  started ??= createTestApi({ driver: 'pglite', publicUrl: 'https://liaison.example' });
  return started;
}

const wireId = (kind: string, uuid: string): string => `${kind}_${uuid.replaceAll('-', '')}`;

async function openSite({ origin }: Context): Promise<TestSite> {
  const { deps } = await api();
  const tenant = await createTestTenant(deps);
  return {
    key: await createTestKey(deps, { tenant, origins: [origin] }),
    tenant: tenant.id,
    station: wireId('sta', tenant.stationId),
    secondStation: wireId('sta', tenant.secondStationId),
    deputy: wireId('dep', tenant.deputyId),
  };
}

/** How many petitions a tenant has: what a browser believes it sent is not what counts. */
async function countPetitions({ search }: Context): Promise<number> {
  const tenant = new URLSearchParams(search).get('tenant') ?? '';
  const { database } = (await api()).deps;
  const rows = await database.withTenant(tenant, (transaction) =>
    transaction.query('select 1 from petitions where tenant_id = $1', [tenant]),
  );
  return rows.length;
}

/** Publishes another notice, as a tenant does while residents are writing. */
async function publishNotice({ search }: Context): Promise<void> {
  const tenant = new URLSearchParams(search).get('tenant') ?? '';
  const { deps, clock } = await api();
  await deps.database.withTenant(tenant, (transaction) =>
    transaction.query(
      'insert into notices (tenant_id, version, body, published_at) values ($1, $2, $3, $4)',
      [tenant, '2', '示范告知书，第二版。', clock.read().toISOString()],
    ),
  );
  // The API reads a tenant's settings again after a few seconds.
  clock.pass({ seconds: 10 });
}

async function forward(context: Context): Promise<void> {
  const { req, origin, path, search } = context;
  const { app } = await api();
  const hasBody = !/^(GET|HEAD|OPTIONS)$/.test(req.method ?? 'GET');
  const request = new Request(`${origin}${path}${search}`, {
    method: req.method ?? 'GET',
    headers: Object.entries(req.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && !/^(connection|content-length|host)$/.test(name)
        ? [[name, value]]
        : [],
    ),
    body: hasBody ? new Uint8Array(await buffer(req)) : null,
  });
  const answer = await app.fetch(request);
  context.status = answer.status;
  answer.headers.forEach((value, name) => context.set(name, value));
  const { body } = answer;
  const isStream = answer.headers.get('Content-Type')?.startsWith('text/event-stream');
  context.body = body && isStream ? Readable.from(body) : Buffer.from(await answer.arrayBuffer());
}

/**
 * The real API on a database of its own, at the address of the tests' page: `/v1/…`. `POST
 * /harness/sites` opens a tenant and a key, `GET /harness/petitions?tenant=` counts what arrived.
 */
export async function testApi(context: Context, next: () => Promise<void>): Promise<void> {
  if (context.path.startsWith('/v1/')) return forward(context);
  if (context.path === '/harness/sites') context.body = await openSite(context);
  else if (context.path === '/harness/petitions')
    context.body = { count: await countPetitions(context) };
  else if (context.path === '/harness/notices') context.body = await publishNotice(context);
  else await next();
}

/** Makes the database before the first test's time begins to run. */
export async function startTestApi(): Promise<void> {
  await api();
}

/** Lets go of the database. */
export async function stopTestApi(): Promise<void> {
  if (started) await (await started).drop();
}
