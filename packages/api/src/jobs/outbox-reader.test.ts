import { outbox } from '@lianxin/db';
import {
  createTestApi,
  createTestTenant,
  newId,
  type TestApi,
  type TestTenant,
} from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearMessages } from './clear-messages.ts';
import { OutboxReader, type MessageHandler } from './outbox-reader.ts';

let api: TestApi;
let tenant: TestTenant;
let other: TestTenant;

beforeAll(async () => {
  api = await createTestApi();
  tenant = await createTestTenant(api.deps);
  other = await createTestTenant(api.deps);
});
afterAll(() => api.drop());

async function post(topic: string, of = tenant): Promise<string> {
  api.clock.pass({ seconds: 1 });
  const id = newId(api.deps);
  await api.deps.database.withTenant(of.id, ({ drizzle }) =>
    drizzle.insert(outbox).values({
      tenantId: of.id,
      id,
      topic,
      subjectId: of.stationId,
      payload: {},
      createdAt: api.clock.read(),
    }),
  );
  return id;
}

async function tenantRows(): Promise<string[]> {
  const rows = await api.deps.database.withTenant(tenant.id, ({ drizzle }) =>
    drizzle.select({ id: outbox.id }).from(outbox),
  );
  return rows.map(({ id }) => id);
}

const reader = (topic: string, handle: MessageHandler) =>
  new OutboxReader(api.deps, new Map([[topic, [handle]]]));

describe('OutboxReader', () => {
  it('brings every tenant’s messages once, oldest first', async () => {
    const posted = [await post('first'), await post('first', other), await post('first')];
    const seen: string[] = [];
    const reading = reader('first', async ({ id }) => void seen.push(id));
    await reading.read();
    await reading.read();
    expect(seen).toEqual(posted);
  });

  it('shares the work between processes, none done twice', async () => {
    const posted = await Promise.all(Array.from({ length: 120 }, () => post('shared')));
    const seen: string[] = [];
    const readers = [1, 2, 3].map(() => reader('shared', async ({ id }) => void seen.push(id)));
    await Promise.all(readers.map((one) => one.read()));
    expect(seen.toSorted()).toEqual(posted.toSorted());
  });

  it('tries again, more and more rarely, what failed, and lets the others pass', async () => {
    const [bad, good] = [await post('shaky'), await post('shaky')];
    const tried: string[] = [];
    const reading = reader('shaky', async ({ id }) => {
      tried.push(id);
      if (id === bad && tried.length < 4) throw new Error('not yet');
    });
    await reading.read();
    await reading.read();
    expect(tried).toEqual([bad, good]);
    api.clock.pass({ seconds: 16 });
    await reading.read();
    api.clock.pass({ seconds: 16 });
    await reading.read();
    expect(tried).toEqual([bad, good, bad]);
    api.clock.pass({ seconds: 31 });
    await reading.read();
    api.clock.pass({ hours: 2 });
    await reading.read();
    expect(tried).toEqual([bad, good, bad, bad]);
  });

  it('reads on after the database was away', async () => {
    const posted = await post('later');
    const seen: string[] = [];
    const { database } = api.deps;
    let isAway = true;
    const query: typeof database.relay.query = (...asked) =>
      isAway ? Promise.reject(new Error('away')) : database.relay.query(...asked);
    const flaky = { ...api.deps, database: { ...database, relay: { ...database.relay, query } } };
    const reading = new OutboxReader(
      flaky,
      new Map([['later', [async ({ id }: { id: string }) => void seen.push(id)]]]),
    );
    await expect(reading.read()).rejects.toThrow('away');
    isAway = false;
    await reading.read();
    expect(seen).toEqual([posted]);
  });
});

describe('clearMessages', () => {
  it('forgets after 30 days what was done, and keeps what still waits', async () => {
    const done = await post('old');
    await reader('old', async () => undefined).read();
    const waiting = await post('nobody yet');
    const kept = async () => {
      const rows = await tenantRows();
      return [done, waiting].filter((id) => rows.includes(id));
    };
    api.clock.pass({ days: 29 });
    await clearMessages(api.deps);
    expect(await kept()).toEqual([done, waiting]);
    api.clock.pass({ days: 2 });
    await clearMessages(api.deps);
    expect(await kept()).toEqual([waiting]);
  });
});
