import { createApi, type App } from '@lianxin/api';
import { makeTrackingCode, toWireId } from '@lianxin/domain';
import { receiptSchema } from '@lianxin/contract';
import {
  createTestApi,
  createTestKey,
  createTestTenant,
  TEST_ORIGIN,
  type TestApi,
  type TestTenant,
} from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let api: TestApi;
let tenant: TestTenant;
let station: string;
let deputy: string;
let demo: App;

beforeAll(async () => {
  api = await createTestApi();
  tenant = await createTestTenant(api.deps);
  station = toWireId('station', tenant.stationId);
  deputy = toWireId('deputy', tenant.deputyId);
  const site = { key: tenant.key, station };
  const account = {
    role: '联络员',
    tenant: tenant.name,
    name: '龙示范',
    email: 'liaison@office.example',
    password: 'demo',
  };
  demo = createApi({
    ...api.deps,
    demo: { county: site, foodChain: site, accounts: [account], petitions: [] },
  });
});
afterAll(() => api.drop());

const asPage = { headers: { Accept: 'text/html' } };

async function file(body: object = {}): Promise<string> {
  const answer = await api.app.request('/v1/petitions', {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${tenant.key}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    },
    body: JSON.stringify({
      category: 'road',
      content: '示范路的路灯连续三晚不亮。',
      notice: '1',
      contact: { name: '曾示范', phone: '13800001234' },
      ...body,
    }),
  });
  return receiptSchema.parse(await answer.json()).code;
}

function tokenIn(html: string): string {
  return /site-key="(pg_[^"]+)"/.exec(html)?.[1] ?? '';
}

describe('a station’s page', () => {
  it('says what is asked at the door, before any script', async () => {
    const html = await (await api.app.request(`/s/${station}`)).text();
    expect(html).toContain('现在开着门，到 17:30');
    expect(html).toContain('示范街道 1 号');
    expect(html).toContain('周一至周五 08:30–17:30');
    expect(html).toContain('曾示范');
    expect(html).toContain(`href="/f/petition?station=${station}"`);
  });

  it('gives its elements a token that only our own origin may use', async () => {
    const token = tokenIn(await (await api.app.request(`/s/${station}`)).text());
    const read = (origin?: string) =>
      api.app.request('/v1/site', {
        headers: { Authorization: `Bearer ${token}`, ...(origin && { Origin: origin }) },
      });
    expect((await read()).status).toBe(200);
    expect((await read('https://liaison.example')).status).toBe(200);
    expect((await read(TEST_ORIGIN)).status).toBe(403);
  });

  it('leads to a deputy’s page, whose form is addressed to the deputy', async () => {
    const html = await (await api.app.request(`/s/${station}/d/${deputy}`)).text();
    expect(html).toContain(`<lianxin-petition-form deputy="${deputy}">`);
    expect(html).toContain('示范选区');
  });

  it('has no page for a deputy of another station', async () => {
    const other = toWireId('station', tenant.secondStationId);
    const answer = await api.app.request(`/s/${other}/d/${deputy}`, asPage);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('没有找到这个页面');
  });
});

describe('the tracker page', () => {
  it('says who has it and by when, the steps and what happened', async () => {
    const html = await (await api.app.request(`/t/${await file()}`)).text();
    expect(html).toMatch(/示范联络站收到了，最迟\s+<time class="day" datetime="2026-03-12">/);
    expect(html).toContain('为什么是这一天');
    expect(html).toContain('aria-current="step"');
    expect(html).toContain('您提交');
    expect(html).toContain('138********');
  });

  it('keeps its address out of search engines, other sites, caches and the log', async () => {
    const code = await file();
    const { headers } = await api.app.request(`/t/${code}`);
    expect(headers.get('X-Robots-Tag')).toContain('noindex');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(headers.get('Cache-Control')).toBe('private, no-cache');
    const written = JSON.stringify(api.log);
    expect(written).toContain('/t/{code}');
    expect(written).not.toContain(code);
    expect(written).not.toContain(code.replaceAll('-', ''));
  });

  it('asks again for a code that nobody has', async () => {
    const answer = await api.app.request('/t/0000-0000-0000-0000');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('没有找到这个查询码');
  });

  it('takes a code as people type it, and keeps it out of the query', async () => {
    const code = await file();
    const typed = new URLSearchParams({ code: code.toLowerCase().replaceAll('-', ' ') });
    const answer = await api.app.request('/t', { method: 'POST', body: typed });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toBe(`/t/${code}`);
  });

  it('stops guessing', async () => {
    const guarded = createApi({ ...api.deps, limits: { ...api.deps.limits, guessesPerHour: 3 } });
    const guess = (nth: number) => {
      const random = new Uint8Array(7).fill(nth);
      const code = makeTrackingCode({ prefix: tenant.codePrefix, random });
      return guarded.request(`/t/${code}`, asPage);
    };
    const statuses: number[] = [];
    for (const nth of [1, 2, 3, 4]) statuses.push((await guess(nth)).status);
    expect(statuses).toEqual([404, 404, 404, 429]);
  });
});

describe('the frame', () => {
  it('may be shown by the key’s origins alone', async () => {
    const { headers } = await api.app.request(`/frame/petition-form?key=${tenant.key}`);
    expect(headers.get('Content-Security-Policy')).toContain(
      `frame-ancestors 'self' ${TEST_ORIGIN};`,
    );
  });

  it('carries a token in place of the key, which ends with the key’s operations', async () => {
    const key = await createTestKey(api.deps, { tenant, operations: ['read'] });
    const html = await (await api.app.request(`/frame/petition-form?key=${key}`)).text();
    expect(html).not.toContain(key);
    const answer = await api.app.request('/v1/petitions/similar', {
      method: 'POST',
      headers: { Authorization: `Bearer ${tokenIn(html)}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ category: 'road', content: '路灯' }),
    });
    expect(answer.status).toBe(403);
  });

  it.each([
    ['an unknown element', 'workbench', 404],
    ['a bad setting', 'petition-form', 200],
  ])('writes nothing of the address into the page: %s', async (_, name, status) => {
    const query = new URLSearchParams({ key: tenant.key, theme: '"><script>alert(1)</script>' });
    const answer = await api.app.request(`/frame/${name}?${query.toString()}`, asPage);
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toContain('alert(1)');
  });
});

describe('the demo', () => {
  it('is on no server that has not been given one', async () => {
    expect((await api.app.request('/demo/county/', asPage)).status).toBe(404);
    expect(await (await api.app.request('/')).text()).not.toContain('演示');
  });

  it('shows its key in the county’s portal, and says that its people are invented', async () => {
    const html = await (await demo.request('/demo/county/')).text();
    expect(html).toContain(`site-key="${tenant.key}"`);
    expect(html).toContain('都是编的');
    const jquery = await (await demo.request('/demo/county/jquery.js')).text();
    expect(jquery).toContain('jQuery');
  });

  it('runs the strict page under exactly the host policy', async () => {
    const { headers } = await demo.request('/demo/strict/');
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data: blob:; " +
        "style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; " +
        "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
    );
  });

  it('lists addresses, accounts and the snippet', async () => {
    const html = await (await demo.request('/')).text();
    expect(html).toContain('/demo/food-chain/');
    expect(html).toContain('liaison@office.example');
    expect(html).toContain('&lt;lianxin-petition-form site-key=');
  });
});

describe('what is not there', () => {
  it('is a page for people and a problem for programs', async () => {
    const page = await api.app.request('/nowhere', asPage);
    expect(page.status).toBe(404);
    expect(page.headers.get('Content-Type')).toContain('text/html');
    const problem = await api.app.request('/v1/nowhere', asPage);
    expect(problem.headers.get('Content-Type')).toContain('application/problem+json');
  });
});

describe('a hostile address or form', () => {
  it('leads to no other host from our own page', async () => {
    const address = 'https://liaison.example//evil.example/x';
    const page = await (await api.app.request(address, asPage)).text();
    expect(page).toContain('href="/evil.example/x?size=elder"');
    expect(page).not.toContain('href="//');
  });

  const nasty = ['%00', '%ff', '%zz', '..%2f..%2fetc', 'a'.repeat(5000), '%3Cscript%3E'];
  const addresses = nasty.flatMap((text) => [
    `/s/${text}`,
    `/s/sta_${'0'.repeat(32)}/d/${text}`,
    `/t/${text}`,
    `/f/petition?key=${text}`,
    `/f/petition?station=${text}`,
    `/frame/${text}`,
    `/frame/petition-form?key=${text}`,
    `/embed/${text}`,
    `/demo/${text}`,
  ]);

  it.each(addresses)('is refused: %s', async (address) => {
    const { status } = await api.app.request(address, asPage);
    expect([403, 404]).toContain(status);
  });

  it.each([
    ['a broken form', 'multipart/form-data; boundary=x', '--x broken'],
    ['no form at all', 'application/json', '{}'],
    ['an empty body', 'text/plain', ''],
  ])('is refused: %s', async (_, type, body) => {
    for (const address of ['/t', `/f/petition?key=${tenant.key}`]) {
      const headers = { 'Content-Type': type };
      const answer = await api.app.request(address, { method: 'POST', headers, body });
      expect(answer.status).toBe(400);
    }
  });

  it('is refused: more than nine photos of a phone', async () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    const body = new Uint8Array(42 * 1024 * 1024);
    const to = `/f/petition?key=${tenant.key}`;
    const answer = await api.app.request(to, { method: 'POST', headers, body });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('照片一共超过了 40 MB');
  });
});
