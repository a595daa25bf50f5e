import { receiptSchema } from '@lianxin/contract';
import {
  createTestApi,
  createTestKey,
  createTestTenant,
  problemOf,
  type TestApi,
  type TestTenant,
} from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearAnswers } from './index.ts';

let api: TestApi;
let tenant: TestTenant;

beforeAll(async () => {
  api = await createTestApi();
  tenant = await createTestTenant(api.deps);
});
afterAll(() => api.drop());

interface Filing {
  readonly key?: string | undefined;
  readonly siteKey?: string;
  readonly content?: string;
  readonly change?: object;
  readonly app?: TestApi['app'];
}

const draft = (content: string) => ({
  category: 'road',
  content,
  anonymous: true,
  notice: tenant.notice,
});

async function file({ key, siteKey = tenant.key, app = api.app, ...filing }: Filing) {
  const { content = '路灯连续三晚不亮。', change } = filing;
  return app.request('/v1/petitions', {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${siteKey}`,
      'Content-Type': 'application/json',
      ...(key !== undefined && { 'Idempotency-Key': key }),
    },
    body: JSON.stringify({ ...draft(content), ...change }),
  });
}

async function countPetitions(): Promise<number> {
  const [row] = await api.deps.database.withTenant(tenant.id, ({ query }) =>
    query<{ count: number }>('select count(*)::int as count from petitions where tenant_id = $1', [
      tenant.id,
    ]),
  );
  return row?.count ?? 0;
}

describe('Idempotency-Key', () => {
  it('makes fifty equal requests at once into one petition with one receipt', async () => {
    const before = await countPetitions();
    const answers = await Promise.all(Array.from({ length: 50 }, () => file({ key: 'fifty' })));
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(bodies).size).toBe(1);
    expect(receiptSchema.parse(JSON.parse(bodies[0] ?? '')).state).toBe('submitted');
    expect(await countPetitions()).toBe(before + 1);
  });

  it('does so across processes, which share nothing but the database', async () => {
    const before = await countPetitions();
    const apps = [api.app, api.another(), api.another()];
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        file({ key: 'spread', app: apps[index % 3] ?? api.app }),
      ),
    );
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(await countPetitions()).toBe(before + 1);
  });

  it('gives a later process the same bytes, whatever has changed since', async () => {
    const first = await (await file({ key: 'later' })).text();
    api.clock.pass({ days: 20 });
    await api.deps.database.withTenant(tenant.id, ({ query }) =>
      query(
        `insert into notices (tenant_id, version, body, published_at) values ($1, '2', '新', $2)`,
        [tenant.id, api.deps.clock()],
      ),
    );
    api.clock.pass({ minutes: 1 });
    const again = await file({ key: 'later', app: api.another() });
    expect([again.status, await again.text()]).toEqual([201, first]);
    expect(await problemOf(await file({ key: 'newer', app: api.another() }))).toBe(
      '422 notice_outdated',
    );
    tenant = { ...tenant, notice: '2' };
  });

  it('refuses another body, at once and later', async () => {
    expect((await file({ key: 'reused' })).status).toBe(201);
    const other = { key: 'reused', content: '另一件事。' };
    expect(await problemOf(await file(other))).toBe('422 idempotency_key_reused');
    expect(await problemOf(await file({ ...other, app: api.another() }))).toBe(
      '422 idempotency_key_reused',
    );
  });

  it('sees one body in what differs by spelling only', async () => {
    const first = await (await file({ key: 'spelling', content: '路灯不亮。' })).text();
    const again = await file({ key: 'spelling', content: '  路灯不亮。 ' });
    expect(await again.text()).toBe(first);
  });

  it('keeps no refusal: the mended request is answered anew', async () => {
    const wrong = await file({ key: 'mended', change: { category: 'nothing' } });
    expect(await problemOf(wrong)).toBe('422 category_unknown');
    expect((await file({ key: 'mended' })).status).toBe(201);
  });

  it('belongs to one credential', async () => {
    const siteKey = await createTestKey(api.deps, { tenant });
    const [mine, theirs] = [await file({ key: 'shared' }), await file({ key: 'shared', siteKey })];
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(await mine.text()).not.toBe(await theirs.text());
  });

  it.each([[undefined], [''], ['a b'], ['x'.repeat(201)], ['é']])('is never %j', async (key) => {
    const answer = await file({ key });
    expect(answer.status).toBe(422);
  });

  it('leaves nothing readable behind: no code stands in the record', async () => {
    const { code } = receiptSchema.parse(await (await file({ key: 'sealed' })).json());
    const rows = await api.deps.database.withTenant(tenant.id, ({ query }) =>
      query<{ answer: Buffer }>('select answer from idempotency_records where tenant_id = $1', [
        tenant.id,
      ]),
    );
    expect(rows.some(({ answer }) => answer.includes(code))).toBe(false);
  });

  it('is forgotten after 30 days', async () => {
    const first = await (await file({ key: 'month' })).text();
    api.clock.pass({ days: 29 });
    await clearAnswers(api.deps);
    expect(await (await file({ key: 'month' })).text()).toBe(first);
    api.clock.pass({ days: 2 });
    await clearAnswers(api.deps);
    expect(await (await file({ key: 'month' })).text()).not.toBe(first);
  });
});

describe('a picture sent again with its key', () => {
  it('is one upload', async () => {
    const { default: sharp } = await import('sharp');
    const background = '#1d5fa6';
    const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background } })
      .png()
      .toBuffer();
    const send = () =>
      api.app.request('/v1/uploads', {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${tenant.key}`,
          'Content-Type': 'image/png',
          'Idempotency-Key': 'picture',
        },
        body: new Uint8Array(bytes),
      });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(await second.text()).toBe(await first.text());
    expect(api.files.kept.size).toBe(1);
  });
});
