import { createTestDatabase, newId, type TestDatabase } from '@lianxin/testkit';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@lianxin/db';
import type { LogEntry } from '../app/index.ts';
import { Hub, type Change } from './hub.ts';

let test: TestDatabase;
const clock = () => new Date('2026-03-10T02:00:00.000Z');
const uuid = () => newId({ clock, randomBytes });
const log: LogEntry[] = [];
const hub = () => new Hub({ database: test.database, log: (entry) => log.push(entry) });

beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const changeOf = (petitionId: string): Change => ({
  tenantId: uuid(),
  petitionId,
  eventId: uuid(),
  step: 'handle',
  state: 'handling',
  at: clock().toISOString(),
});
const tell = (change: unknown) => test.database.notify('lianxin_petitions', JSON.stringify(change));

describe('Hub', () => {
  it('gives a watcher the changes of its petition only, from the call on', async () => {
    const [mine, others] = [uuid(), uuid()];
    const leave = new AbortController();
    const changes = await hub().watch(mine, leave.signal);
    await tell(changeOf(others));
    const change = changeOf(mine);
    await tell(change);
    expect(await changes.next()).toEqual({ done: false, value: change });
    leave.abort();
    expect(await changes.next()).toEqual({ done: true, value: undefined });
  });

  it('tells every process and every watcher', async () => {
    const petitionId = uuid();
    const { signal } = new AbortController();
    const [here, there] = [hub(), hub()];
    const watchers = [
      await here.watch(petitionId, signal),
      await here.watch(petitionId, signal),
      await there.watch(petitionId, signal),
    ];
    const change = changeOf(petitionId);
    await tell(change);
    const told = await Promise.all(watchers.map((watcher) => watcher.next()));
    expect(told.map(({ value }) => value)).toEqual([change, change, change]);
    await Promise.all([here.stop(), there.stop()]);
  });

  it('forgets who has left', async () => {
    const leave = new AbortController();
    const here = hub();
    const changes = await here.watch(uuid(), leave.signal);
    expect(here.watched).toBe(1);
    const next = changes.next();
    leave.abort();
    await next;
    expect(here.watched).toBe(0);
    await here.stop();
  });

  it('forgets who has left before reading', async () => {
    const leave = new AbortController();
    const here = hub();
    await here.watch(uuid(), leave.signal);
    leave.abort();
    expect(here.watched).toBe(0);
    await here.watch(uuid(), leave.signal);
    expect(here.watched).toBe(0);
    await here.stop();
  });

  it('ends every watching once it may have missed a change, and begins anew', async () => {
    const petitionId = uuid();
    const gaps: (() => void)[] = [];
    const { notify, listen } = test.database;
    const database: Pick<Database, 'listen' | 'notify'> = {
      notify,
      listen(channel, onMessage, onGap) {
        if (onGap) gaps.push(onGap);
        return listen(channel, onMessage, onGap);
      },
    };
    const here = new Hub({ database, log: (entry) => log.push(entry) });
    const { signal } = new AbortController();
    const before = await here.watch(petitionId, signal);
    const next = before.next();
    for (const tellOfGap of gaps) tellOfGap();
    expect((await next).done).toBe(true);
    const after = await here.watch(petitionId, signal);
    const change = changeOf(petitionId);
    await tell(change);
    expect((await after.next()).value).toEqual(change);
    await here.stop();
  });

  it('passes over what it cannot read', async () => {
    const petitionId = uuid();
    const here = hub();
    const changes = await here.watch(petitionId, new AbortController().signal);
    await tell({ petitionId, state: 'unheard of' });
    await test.database.notify('lianxin_petitions', 'no JSON');
    const change = changeOf(petitionId);
    await tell(change);
    expect((await changes.next()).value).toEqual(change);
    expect(log.map(({ event }) => event)).toContain('change_unreadable');
    await here.stop();
  });

  it('hears that a tenant’s public data changed', async () => {
    const here = hub();
    const heard = Promise.withResolvers<string>();
    here.onPublicData(heard.resolve);
    await here.start();
    const tenantId = uuid();
    await hub().tellPublicData(tenantId);
    expect(await heard.promise).toBe(tenantId);
    await here.stop();
  });
});
