import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDesk, testSubmission, type TestDesk } from '@lianxin/testkit';
import { findSiteKey } from '../credentials/index.ts';
import { sqlStateOf } from '../drivers/index.ts';
import { findMemberships } from '../memberships/index.ts';
import { similarPetitions, submitPetition, trackPetition } from '../petitions/index.ts';

const REFUSED_BY_POLICY = '42501';
const FOREIGN_KEY = '23503';

let desk: TestDesk;
const tenantTables: string[] = [];

beforeAll(async () => {
  desk = await createTestDesk();
  await submitPetition(desk.database, testSubmission(desk, { tenant: desk.ours }));
  const tables = await desk.database.query<{ name: string }>(
    `select c.relname as name from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity`,
  );
  tenantTables.push(...tables.map(({ name }) => name));
});
afterAll(() => desk.drop());

async function stateOf(work: Promise<unknown>): Promise<string | null> {
  return work.then(
    () => null,
    (error: unknown) => sqlStateOf(error),
  );
}

describe('a forgotten tenant', () => {
  it('yields no row of any tenant table', async () => {
    expect(tenantTables.length).toBeGreaterThan(20);
    for (const name of tenantTables) {
      const rows = await desk.database.query(`select 1 from ${name} limit 1`);
      expect([name, rows.length]).toEqual([name, 0]);
    }
  });

  it('may not write either', async () => {
    const { ours } = desk;
    const insert = desk.database.query(
      "insert into notices (tenant_id, version, body, published_at) values ($1, 'x', '', now())",
      [ours.id],
    );
    expect(await stateOf(insert)).toBe(REFUSED_BY_POLICY);
  });

  it('does not stay behind in the pool', async () => {
    await Promise.all(
      Array.from({ length: 20 }, () =>
        desk.database.withTenant(desk.ours.id, ({ query }) => query('select 1')),
      ),
    );
    const found = await Promise.all(
      Array.from({ length: 20 }, () => desk.database.query('select 1 from petitions')),
    );
    expect(found.flat()).toEqual([]);
  });
});

describe('another tenant', () => {
  it('reads nothing of ours', async () => {
    for (const name of tenantTables) {
      const rows = await desk.database.withTenant(desk.theirs.id, ({ query }) =>
        query(`select 1 from ${name} where tenant_id = $1 limit 1`, [desk.ours.id]),
      );
      expect([name, rows.length]).toEqual([name, 0]);
    }
  });

  it('writes nothing into ours', async () => {
    const insert = desk.database.withTenant(desk.theirs.id, ({ query }) =>
      query(
        "insert into notices (tenant_id, version, body, published_at) values ($1, 'x', '', now())",
        [desk.ours.id],
      ),
    );
    expect(await stateOf(insert)).toBe(REFUSED_BY_POLICY);
  });

  it('changes nothing of ours', async () => {
    const changed = await desk.database.withTenant(desk.theirs.id, ({ query }) =>
      query('update texts set body = null returning id'),
    );
    expect(changed).toEqual([]);
  });

  it('cannot file at our station', async () => {
    const { theirs, ours } = desk;
    const submission = testSubmission(desk, { tenant: theirs, stationId: ours.stationId });
    expect(await stateOf(submitPetition(desk.database, submission))).toBe(FOREIGN_KEY);
  });

  it('opens nothing with our code', async () => {
    const { database, ours, theirs } = desk;
    const submission = testSubmission(desk, { tenant: ours });
    await submitPetition(database, submission);
    const { codeHash, id } = submission;
    expect(await trackPetition(database, { tenantId: theirs.id, codeHash })).toBeNull();
    expect(await trackPetition(database, { tenantId: theirs.id, ownId: id })).toBeNull();
    const own = await trackPetition(database, { tenantId: ours.id, codeHash });
    expect(own?.id).toBe(id);
  });

  it('finds no like petition of ours, though the search runs with the owner’s rights', async () => {
    const { database, ours, theirs } = desk;
    const search = {
      categoryId: 'road',
      words: ['路灯'],
      since: new Date(0),
      limit: 10,
    };
    await database.withTenant(ours.id, ({ query }) =>
      query("update petitions set public_words = array_to_tsvector(array['路灯'])"),
    );
    expect(await similarPetitions(database, { tenantId: theirs.id, ...search })).toEqual([]);
  });
});

describe('what is looked up before the tenant is known', () => {
  it('is a key by its prefix and hash only', async () => {
    const { database, keys, ours, theirs } = desk;
    const hash = keys.hash('site_key', ours.key);
    const found = await findSiteKey(database, { codePrefix: ours.codePrefix, hash });
    expect(found?.tenantId).toBe(ours.id);
    expect(await findSiteKey(database, { codePrefix: theirs.codePrefix, hash })).toBeNull();
  });

  it('is what a login may do, and of no other login', async () => {
    const { database, ours, theirs } = desk;
    const at = desk.clock();
    for (const { id, stationId } of [ours, theirs]) {
      await database.withTenant(id, ({ query }) =>
        query(
          `insert into memberships (tenant_id, id, user_id, name, role, station_id, created_at)
           values ($1, gen_random_uuid(), 'somebody', '示范人员', 'head', $2, $3)`,
          [id, stationId, at],
        ),
      );
    }
    const found = await findMemberships(database, { userId: 'somebody' });
    expect(found.map(({ tenantId }) => tenantId).sort()).toEqual([ours.id, theirs.id].sort());
    expect(await findMemberships(database, { userId: 'nobody' })).toEqual([]);
    expect(await database.query('select 1 from memberships')).toEqual([]);
  });
});

describe('the other roles', () => {
  it.each(['petitions', 'texts', 'contacts', 'codes', 'tenants'])(
    'let the relay not read %s',
    async (table) => {
      expect(await stateOf(desk.database.relay.query(`select 1 from ${table}`))).toBe('42501');
    },
  );

  it('let the relay read every tenant’s outbox', async () => {
    const message = { id: crypto.randomUUID(), topic: 'petition_changed' };
    const submission = testSubmission(desk, { tenant: desk.theirs, messages: [message] });
    await submitPetition(desk.database, submission);
    const rows = await desk.database.relay.query<{ tenantId: string }>(
      'select tenant_id from outbox where id = $1',
      [message.id],
    );
    expect(rows).toEqual([{ tenantId: desk.theirs.id }]);
  });

  it('let neither logins nor jobs read a petition', async () => {
    const { auth, jobs } = desk.database;
    expect(await stateOf(auth.query('select 1 from public.petitions'))).toBe('42501');
    expect(await stateOf(jobs.query('select 1 from public.petitions'))).toBe('42501');
  });

  it('let the app not read a login', async () => {
    expect(await stateOf(desk.database.query('select 1 from auth.user'))).toBe('42501');
  });
});
