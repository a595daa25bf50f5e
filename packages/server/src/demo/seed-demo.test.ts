import type { Demo } from '@lianxin/api';
import { petitionStates } from '@lianxin/contract';
import { listTenants, transitionPetition, type Tenant } from '@lianxin/db';
import { createTestApi, FakeClock, newId, type TestApi } from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDemoTenant, seedDemo } from './index.ts';

let api: TestApi;
let demo: Demo;
let tenants: Tenant[];

const ORIGIN = 'http://localhost:8787';

beforeAll(async () => {
  api = await createTestApi({
    clock: new FakeClock('2026-11-22T04:00:00.000Z'),
    publicUrl: ORIGIN,
  });
  demo = await seedDemo(api.deps, () => undefined);
  tenants = await listTenants(api.deps.database);
});
afterAll(() => api.drop());

async function rowsOf<Row extends object>(text: string): Promise<Row[]> {
  const parts = await Promise.all(
    tenants.map(({ id }) => api.deps.database.withTenant(id, ({ query }) => query<Row>(text))),
  );
  return parts.flat();
}

async function countOf(table: string): Promise<number> {
  const rows = await rowsOf<{ count: number }>(`select count(*) as count from ${table}`);
  return rows.reduce((sum, { count }) => sum + count, 0);
}

describe('seedDemo', () => {
  it('makes the ten systems with 120 deputies and 300 petitions', async () => {
    expect(tenants.every(isDemoTenant)).toBe(true);
    expect(tenants.length).toBeGreaterThanOrEqual(10);
    expect(await countOf('deputies')).toBe(120);
    expect(await countOf('petitions')).toBe(300);
  });

  it('makes nothing a second time', async () => {
    const tables = ['deputies', 'petitions', 'petition_events', 'memberships', 'site_keys'];
    const before = await Promise.all(tables.map(countOf));
    expect(await seedDemo(api.deps, () => undefined)).toEqual(demo);
    expect(await Promise.all(tables.map(countOf))).toEqual(before);
  });

  it('has petitions in every state and deputies of every level', async () => {
    const states = await rowsOf<{ state: string }>('select distinct state from petitions');
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(petitionStates));
    const found = await rowsOf<{ level: string }>(
      'select distinct unnest(levels) as level from deputies',
    );
    expect(new Set(found.map(({ level }) => level)).size).toBe(5);
  });

  it('says that its people are invented', async () => {
    const names = await rowsOf<{ name: string }>(
      'select name from deputies union select name from memberships',
    );
    expect(names.filter(({ name }) => !/(示范|示例|样例)$/.test(name))).toEqual([]);
  });

  it('tells no story twice in the same words', async () => {
    const stories = await rowsOf<{ body: string }>(
      `select t.body from petitions p
       join texts t on t.tenant_id = p.tenant_id and t.id = p.content_text_id`,
    );
    expect(new Set(stories.map(({ body }) => body)).size).toBe(300);
  });

  it('lets nothing happen before it could or after now', async () => {
    const wrong = await rowsOf(
      `select e.id from petition_events e
       left join petition_events b
         on b.tenant_id = e.tenant_id and b.petition_id = e.petition_id and b.seq = e.seq - 1
       where e.at < b.at or e.at > '${api.clock.read().toISOString()}'`,
    );
    expect(wrong).toEqual([]);
  });

  it('runs a clock for every petition that waits, due when the queue says', async () => {
    const wrong = await rowsOf(
      `select p.id from petitions p
       left join clocks c on c.tenant_id = p.tenant_id and c.petition_id = p.id
         and c.ended_at is null and c.assignment_id is null
       where p.due_at is distinct from c.due_at
         or (c.id is null) <> (p.state in ('closed', 'merged', 'withdrawn', 'lapsed')
           or (p.state = 'declined' and p.objection_decided_at is not null))`,
    );
    expect(wrong).toEqual([]);
  });

  it('is moved on like any other data', async () => {
    const [waiting] = await rowsOf<{ id: string; tenantId: string; version: number }>(
      "select id, tenant_id, version from petitions where state = 'submitted' limit 1",
    );
    const result = await transitionPetition(api.deps.database, {
      tenantId: waiting?.tenantId ?? '',
      id: waiting?.id ?? '',
      from: 'submitted',
      version: waiting?.version ?? 0,
      to: { state: 'accepted', step: 'analyse' },
      event: { id: newId(api.deps), kind: 'accepted', at: api.clock.read(), actorRole: 'head' },
    });
    expect(result.outcome).toBe('done');
  });

  it('lets its accounts sign in and its codes be read', async () => {
    const [account] = demo.accounts;
    const signedIn = await api.app.request('/v1/auth/sign-in/email', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: account?.email, password: account?.password }),
    });
    expect(signedIn.status).toBe(200);
    for (const { code } of demo.petitions) {
      const tracked = await api.app.request(`/v1/petitions/${code}`, {
        headers: { Authorization: `Bearer ${demo.county.key}`, Origin: ORIGIN },
      });
      expect(tracked.status).toBe(200);
    }
  });
});
