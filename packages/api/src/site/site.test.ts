import {
  createTestApi,
  createTestTenant,
  TEST_ORIGIN,
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

const read = (headers: Record<string, string> = {}, path = '/v1/site') =>
  api.app.request(path, {
    headers: { Authorization: `Bearer ${tenant.key}`, Origin: TEST_ORIGIN, ...headers },
  });

describe('GET /v1/site', () => {
  it('shows whose the key is and what its form needs', async () => {
    const answer = await read();
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      tenant: { name: '示范县人大常委会', region: { code: '330802', name: '柯城区' } },
      categories: [{ id: 'road' }, { id: 'housing' }, { id: 'policy' }],
      notice: { version: '1', text: '示范告知书。' },
      anonymity: true,
      acceptWithin: 2,
    });
  });

  it('takes the key from the query too', async () => {
    const answer = await api.app.request(`/v1/site?key=${tenant.key}`);
    expect(answer.status).toBe(200);
  });

  it('may be kept by anybody for a minute, and says what the answer depends on', async () => {
    const { headers } = await read();
    expect(headers.get('cache-control')).toBe('public, max-age=60');
    expect(headers.get('vary')).toBe('Origin, Authorization');
    expect(headers.get('access-control-allow-origin')).toBe(TEST_ORIGIN);
    expect(headers.get('access-control-expose-headers')).toBe('ETag, X-Request-Id, Retry-After');
    expect(headers.get('etag')).toMatch(/^"[\w-]{22}-2026-03-10"$/);
  });

  it('answers 304 to a reader who has it, and the whole again on the next day', async () => {
    const etag = (await read()).headers.get('etag') ?? '';
    const again = await read({ 'If-None-Match': `W/${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('etag')).toBe(etag);
    api.clock.pass({ days: 1 });
    expect((await read({ 'If-None-Match': etag })).status).toBe(200);
  });
});
