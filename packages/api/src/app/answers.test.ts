import { problemSchema } from '@lianxin/contract';
import {
  createTestApi,
  createTestTenant,
  problemOf,
  testedDriver,
  type TestApi,
  type TestTenant,
} from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let api: TestApi;
let tenant: TestTenant;

beforeAll(async () => {
  api = await createTestApi();
  tenant = await createTestTenant(api.deps);
});
afterAll(() => api.drop());

const ask = (path: string, headers: Record<string, string> = {}) =>
  api.app.request(path, { headers: { Authorization: `Bearer ${tenant.key}`, ...headers } });

describe('every answer', () => {
  it.each(['/v1/site', '/v1/petitions/0000000000000000', '/v1/nothing', '/livez', '/openapi.json'])(
    'of %s tells browsers to guess, show and load nothing',
    async (path) => {
      await ask(path);
      const { headers } = await ask(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    },
  );

  it('is the same bytes from the cache as from the database', async () => {
    const path = '/v1/stations?limit=1';
    const [first, ready] = [await ask(path), await ask(path)];
    const names = ['content-type', 'etag', 'cache-control', 'vary', 'content-security-policy'];
    expect(await ready.text()).toBe(await first.text());
    expect(names.map((name) => ready.headers.get(name))).toEqual(
      names.map((name) => first.headers.get(name)),
    );
  });

  it('is read anew once the tenant’s public data changed', async () => {
    const path = '/v1/stations?q=%E7%A4%BA%E8%8C%83&limit=1';
    const before = await (await ask(path)).text();
    const { database } = api.deps;
    await database.withTenant(tenant.id, ({ query }) =>
      query(`update stations set phone = '0570-1111111' where tenant_id = $1`, [tenant.id]),
    );
    expect(await (await ask(path)).text()).toBe(before);
    const heard = Promise.withResolvers<void>();
    await database.listen('lianxin_public_data', () => heard.resolve());
    await database.notify('lianxin_public_data', tenant.id);
    await heard.promise;
    expect(await (await ask(path)).text()).toContain('0570-1111111');
  });
});

describe('a problem', () => {
  it('speaks Chinese, and English to who asks for it first', async () => {
    const wrong = '/v1/stations?limit=0';
    const chinese = await ask(wrong, { 'Accept-Language': 'zh-CN,zh;q=0.9,en;q=0.8' });
    const english = await ask(wrong, { 'Accept-Language': 'en-GB,en;q=0.9' });
    expect(chinese.headers.get('content-language')).toBe('zh-CN');
    expect(english.headers.get('content-language')).toBe('en');
    expect(problemSchema.parse(await chinese.json()).errors).toEqual([
      { path: 'limit', code: 'out_of_range', cure: '请填写允许范围内的数值。' },
    ]);
    expect(problemSchema.parse(await english.json()).errors).toEqual([
      { path: 'limit', code: 'out_of_range', cure: 'Give a value within the range.' },
    ]);
  });

  it('names the request as the log does', async () => {
    const answer = await ask('/v1/nothing');
    const { instance } = problemSchema.parse(await answer.json());
    const requestId = answer.headers.get('x-request-id');
    expect(instance).toBe(`urn:lianxin:request:${requestId}`);
    expect(api.log.at(-1)).toMatchObject({ requestId, status: 404 });
  });

  it.runIf(testedDriver() === 'postgres')(
    'says "come again" while the database is away',
    async () => {
      const away = await createTestApi();
      const its = await createTestTenant(away.deps);
      await away.deps.database.close();
      const answer = await away.app.request('/v1/site', {
        headers: { Authorization: `Bearer ${its.key}` },
      });
      expect(answer.headers.get('retry-after')).toBe('1');
      expect(await problemOf(answer)).toBe('503 not_ready');
      expect((await away.app.request('/readyz')).status).toBe(503);
      expect((await away.app.request('/livez')).status).toBe(200);
      await away.drop();
    },
  );
});
