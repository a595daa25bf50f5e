import { createServer, connect, type Server } from 'node:net';
import { createTestDesk, testedDriver, testSubmission, type TestDesk } from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPostgresClient, openPostgres, type Database } from '../drivers/index.ts';
import { submitPetition, trackPetition, transitionPetition } from './index.ts';

let desk: TestDesk;

beforeAll(async () => {
  desk = await createTestDesk();
});
afterAll(() => desk.drop());

/** Counts how often a client speaks after the server did: the round trips of one connection. */
function countingProxy(url: string): Promise<{ server: Server; url: string; trips(): number }> {
  const target = new URL(url);
  let trips = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    let asked = false;
    client.on('data', (bytes) => {
      if (!asked) trips += 1;
      asked = true;
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      asked = false;
      client.write(bytes);
    });
    client.on('close', () => upstream.destroy());
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const through = new URL(url);
      if (address !== null && typeof address !== 'string') through.port = String(address.port);
      resolve({ server, url: through.href, trips: () => trips });
    });
  });
}

// The embedded database has no network between.
describe.runIf(testedDriver() === 'postgres')('one round trip each, once prepared', () => {
  let proxy: Awaited<ReturnType<typeof countingProxy>>;
  let database: Database;

  beforeAll(async () => {
    proxy = await countingProxy(desk.url ?? '');
    database = await openPostgres({ url: proxy.url, connections: 1 });
  });
  afterAll(async () => {
    await database.close();
    proxy.server.close();
  });

  async function tripsOf(work: () => Promise<unknown>): Promise<number> {
    const before = proxy.trips();
    await work();
    return proxy.trips() - before;
  }
  const submit = () => submitPetition(database, testSubmission(desk, { tenant: desk.ours }));

  it('takes submit', async () => {
    await submit();
    expect(await tripsOf(submit)).toBe(1);
  });

  it('takes track', async () => {
    const { codeHash } = testSubmission(desk, { tenant: desk.ours });
    const track = () => trackPetition(database, { tenantId: desk.ours.id, codeHash });
    await track();
    expect(await tripsOf(track)).toBe(1);
  });

  it('takes transition', async () => {
    const move = () =>
      transitionPetition(database, {
        tenantId: desk.ours.id,
        id: crypto.randomUUID(),
        from: 'submitted',
        event: {
          id: crypto.randomUUID(),
          kind: 'noted',
          at: desk.clock(),
          actorRole: 'system',
        },
      });
    await move();
    expect(await tripsOf(move)).toBe(1);
  });
});

interface Plan {
  readonly Plan: { readonly 'Shared Hit Blocks': number; readonly 'Shared Read Blocks': number };
}

describe.runIf(testedDriver() === 'postgres')('buffers', () => {
  async function buffersOfTrack(codeHash: Buffer): Promise<number> {
    // As autovacuum does sooner or later: a plan for empty tables says nothing about full ones.
    const owner = createPostgresClient({ url: desk.url ?? '', connections: 1, camelCase: false });
    await owner.unsafe('analyze');
    await owner.end();
    const text = `explain (analyze, buffers, format json)
      select * from track_petition('${desk.ours.id}', '\\x${codeHash.toString('hex')}', null)`;
    return desk.database.withTenant(desk.ours.id, async ({ query }) => {
      // A connection reads catalogs at first, and settles on a plan after five times.
      for (let warmUp = 0; warmUp < 8; warmUp += 1) await query(text);
      const [row] = await query<{ 'QUERY PLAN': readonly Plan[] }>(text);
      const plan = row?.['QUERY PLAN'][0]?.Plan;
      return (plan?.['Shared Hit Blocks'] ?? 0) + (plan?.['Shared Read Blocks'] ?? 0);
    });
  }

  async function file(count: number): Promise<Buffer> {
    const submissions = Array.from({ length: count }, () =>
      testSubmission(desk, { tenant: desk.ours }),
    );
    await Promise.all(submissions.map((submission) => submitPetition(desk.database, submission)));
    return submissions[0]?.codeHash ?? Buffer.alloc(0);
  }

  it('of track stay as they are while petitions grow fivefold', async () => {
    const early = await file(500);
    const few = await buffersOfTrack(early);
    const late = await file(2_500);
    const many = await buffersOfTrack(late);
    expect(few).toBeGreaterThan(0);
    expect(many / few).toBeLessThanOrEqual(1.2);
  });
});
