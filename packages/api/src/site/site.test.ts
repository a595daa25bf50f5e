import { createTestApi, createTestTenant, TEST_ORIGIN, type TestApi, type TestTenant } from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let api: TestApi;
let tenant: TestTenant;

beforeAll(async () => {
  api = await createTestApi();
  tenant = await createTestTenant(api.deps);
});
afterAll(() => api.drop());

describe('GET /v1/site', () => {
  it('shows whose the key is and what its form needs', async () => {
    const answer = await api.app.request('/v1/site', {
      headers: { Authorization: `Bearer ${tenant.key}`, Origin: TEST_ORIGIN },
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      tenant: { name: '示范县人大常委会', region: { code: '330802', name: '柯城区' } },
      categories: [{ id: 'road' }, { id: 'housing' }, { id: 'policy' }],
      notice: { version: '1', text: '示范告知书。' },
      anonymity: true,
      acceptWithin: 2,
    });
  });
});
