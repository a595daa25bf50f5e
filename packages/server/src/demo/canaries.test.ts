import { createApi, type App, type Demo } from '@lianxin/api';
import { listTenants, type Tenant } from '@lianxin/db';
import { toWireId } from '@lianxin/domain';
import { createTestApi, FakeClock, type TestApi } from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoKey } from '../seed/demo-secrets.ts';
import { canaries, seedDemo } from './index.ts';

const ORIGIN = 'http://localhost:8787';

let api: TestApi;
let app: App;
let demo: Demo;
let tenants: Tenant[];

beforeAll(async () => {
  api = await createTestApi({
    clock: new FakeClock('2026-11-22T04:00:00.000Z'),
    publicUrl: ORIGIN,
  });
  demo = await seedDemo(api.deps, () => undefined);
  app = createApi({ ...api.deps, demo });
  tenants = await listTenants(api.deps.database);
}, 240_000);
afterAll(() => api.drop());

/** Everything that came through the doors, as one text. */
class Catch {
  readonly #texts: string[] = [];
  doors = 0;

  async open(path: string, init: RequestInit = {}): Promise<string> {
    const answer = await app.request(path, init);
    const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
    const body = await answer.text();
    expect([path, answer.status < 500]).toEqual([path, true]);
    this.#texts.push(`${path}\n${headers}\n${body}`);
    this.doors += 1;
    return body;
  }

  get canaries(): string[] {
    const everything = [...this.#texts, JSON.stringify(api.log)].join('\n');
    const digits = everything.replace(/[\s-]/g, '');
    return canaries
      .filter(({ name, phone }) => everything.includes(name) || digits.includes(phone))
      .map(({ name }) => name);
  }
}

function asSite(tenant: Tenant): RequestInit & { headers: Record<string, string> } {
  const { codePrefix } = tenant;
  const key = demoKey(api.deps, { name: codePrefix, codePrefix });
  return { headers: { Authorization: `Bearer ${key}`, Origin: ORIGIN } };
}

function posted(site: ReturnType<typeof asSite>, body?: object): RequestInit {
  const headers = { ...site.headers, 'Idempotency-Key': crypto.randomUUID() };
  if (!body) return { method: 'POST', headers };
  return {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
}

function idsOf(text: string): string[] {
  return [...new Set(text.match(/(?:sta|dep|pet)_[0-9a-f]{32}/g) ?? [])];
}

async function petitionsOf({ id }: Tenant): Promise<string[]> {
  const rows = await api.deps.database.withTenant(id, ({ query }) =>
    query<{ id: string }>('select id from petitions order by id'),
  );
  return rows.map((row) => toWireId('petition', row.id));
}

async function signIn(email: string): Promise<string> {
  const { password } = demo.accounts.find((account) => account.email === email) ?? {};
  const answer = await app.request('/v1/auth/sign-in/email', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return answer.headers.get('set-auth-token') ?? '';
}

describe('twenty canaries', () => {
  it('stand in what residents wrote, so that a leak would show', async () => {
    const bodies = await Promise.all(
      tenants.map(({ id }) =>
        api.deps.database.withTenant(id, ({ query }) =>
          query<{ body: string }>(
            `select t.body from petitions p
             join texts t on t.tenant_id = p.tenant_id and t.id = p.content_text_id`,
          ),
        ),
      ),
    );
    const all = bodies.flat().map(({ body }) => body);
    expect(canaries).toHaveLength(20);
    expect(canaries.filter(({ name }) => !all.some((body) => body.includes(name)))).toEqual([]);
  });

  it('are seen through no public answer of any tenant', async () => {
    const caught = new Catch();
    for (const tenant of tenants) {
      const site = asSite(tenant);
      await caught.open('/v1/site', site);
      const lists = [
        await caught.open('/v1/stations?limit=100', site),
        await caught.open('/v1/stations?limit=100&everywhere=true', site),
        await caught.open('/v1/deputies?limit=100', site),
      ];
      for (const id of idsOf(lists.join('\n'))) {
        const feature = id.startsWith('sta') ? 'stations' : 'deputies';
        await caught.open(`/v1/${feature}/${id}`, site);
      }
      for (const category of ['housing', 'roads', 'policy', 'environment', 'other']) {
        const content = '路灯 电梯 漏水 公交 油烟 补贴 噪声 停车';
        await caught.open('/v1/petitions/similar', posted(site, { category, content }));
      }
    }
    expect(caught.doors).toBeGreaterThan(250);
    expect(caught.canaries).toEqual([]);
  });

  it('are seen by nobody who follows or knows an id', async () => {
    const caught = new Catch();
    for (const tenant of tenants) {
      const site = asSite(tenant);
      for (const id of await petitionsOf(tenant)) {
        const followed = await caught.open(`/v1/petitions/${id}/follow`, posted(site));
        await caught.open(`/v1/petitions/${id}`, site);
        const [code] = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(followed) ?? [];
        if (code) await caught.open(`/v1/petitions/${code}`, site);
      }
    }
    expect(caught.doors).toBeGreaterThan(700);
    expect(caught.canaries).toEqual([]);
  });

  it('stand on no page', async () => {
    const caught = new Catch();
    const { key, station } = demo.county;
    const county = tenants.find(({ codePrefix }) => codePrefix === 'QZKC');
    const deputies = county ? await caught.open('/v1/deputies?limit=100', asSite(county)) : '';
    const deputy = idsOf(deputies).find((id) => id.startsWith('dep'));
    const pages = [
      '/',
      '/demo/county/',
      '/demo/strict/',
      '/demo/food-chain/',
      `/s/${station}`,
      `/s/${station}/d/${deputy}`,
      `/f/petition?key=${key}&station=${station}`,
      `/frame/petition-form?key=${key}&station=${station}`,
      '/t',
      ...demo.petitions.map(({ code }) => `/t/${code}`),
      '/openapi.json',
      '/livez',
      '/readyz',
      '/version',
      '/metrics',
    ];
    for (const page of pages) await caught.open(page);
    expect(caught.canaries).toEqual([]);
  });

  it('are seen by no department, supervisor or deputy', async () => {
    const caught = new Catch();
    const tenant = tenants.find(({ codePrefix }) => codePrefix === 'QZKC');
    for (const role of ['handler', 'supervisor', 'deputy', 'admin']) {
      const headers = { Authorization: `Bearer ${await signIn(`${role}@quzhou.example`)}` };
      await caught.open('/v1/cases?limit=100', { headers });
      for (const id of tenant ? await petitionsOf(tenant) : []) {
        await caught.open(`/v1/cases/${id}`, { headers });
      }
    }
    expect(caught.doors).toBeGreaterThan(100);
    expect(caught.canaries).toEqual([]);
  });

  it('are seen by the station, which shows that a leak would be', async () => {
    const caught = new Catch();
    const tenant = tenants.find(({ codePrefix }) => codePrefix === 'QZKC');
    const headers = { Authorization: `Bearer ${await signIn('liaison@quzhou.example')}` };
    for (const id of tenant ? await petitionsOf(tenant) : []) {
      await caught.open(`/v1/cases/${id}`, { headers });
    }
    expect(caught.canaries).toHaveLength(2);
  });

  it('stand in no text that was written for others', async () => {
    const bodies = await Promise.all(
      tenants.map(({ id }) =>
        api.deps.database.withTenant(id, ({ query }) =>
          query<{ body: string }>(
            `select t.body from petitions p join texts t on t.tenant_id = p.tenant_id
               and t.id in (p.matter_text_id, p.public_title_text_id, p.reply_text_id)
             union all
             select t.body from petition_events e
             join texts t on t.tenant_id = e.tenant_id and t.id in (e.text_id, e.note_id)
             where e.seq > 1`,
          ),
        ),
      ),
    );
    const all = bodies.flat().map(({ body }) => body);
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter((body) => /鸣雀|1990000/.test(body.replace(/[\s-]/g, '')))).toEqual([]);
  });
});
