import { createTestApi, createTestTenant, type TestApi, type TestTenant } from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type Client, type NewPetition } from '../index.ts';

let api: TestApi;
let tenant: TestTenant;

beforeAll(async () => {
  api = await createTestApi();
  tenant = await createTestTenant(api.deps);
});
afterAll(() => api.drop());

const draft: NewPetition = {
  category: 'road',
  content: '示范路的路灯连续三晚不亮，放学的孩子看不清台阶。',
  notice: '1',
  anonymous: true,
};

/** A client whose line loses the answers that the test names, after the API has worked on them. */
function setup(losesAnswer: (nth: number) => boolean = () => false): {
  client: Client;
  sent: () => number;
} {
  let count = 0;
  const line = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    count += 1;
    const nth = count;
    const answer = await api.app.request(new Request(input, init));
    if (losesAnswer(nth)) throw new TypeError('Failed to fetch');
    return answer;
  };
  const client = createClient({
    baseUrl: 'https://liaison.example',
    key: tenant.key,
    fetch: line,
    retryDelay: () => 0,
  });
  return { client, sent: () => count };
}

describe('client.petitions', () => {
  it('files a petition and reads it by its code', async () => {
    const { client } = setup();
    const receipt = await client.petitions.create(draft);
    const petition = await client.petitions.retrieve(receipt.code);
    expect(petition.state).toBe('submitted');
    expect(petition.own?.content).toBe(draft.content);
  });

  it('files once when the answer is lost after the commit', async () => {
    const { client, sent } = setup((nth) => nth <= 2);
    const key = 'lost-answers';
    const receipt = await client.petitions.create(draft, { idempotencyKey: key });
    const again = await client.petitions.create(draft, { idempotencyKey: key });
    expect(sent()).toBe(4);
    expect(again).toEqual(receipt);
  });

  it('refuses another body under a used key', async () => {
    const { client } = setup();
    await client.petitions.create(draft, { idempotencyKey: 'used' });
    const other = client.petitions.create(
      { ...draft, content: '另一件事。' },
      { idempotencyKey: 'used' },
    );
    await expect(other).rejects.toMatchObject({ status: 422, code: 'idempotency_key_reused' });
  });

  it('tells which fields are wrong', async () => {
    const { client } = setup();
    const wrong = client.petitions.create({ ...draft, content: '' });
    await expect(wrong).rejects.toMatchObject({
      code: 'invalid_input',
      problem: { errors: [{ path: 'content', code: 'too_short' }] },
    });
  });

  it('watches a petition until it is withdrawn', async () => {
    const { client } = setup();
    const { code } = await client.petitions.create(draft);
    const states: string[] = [];
    for await (const petition of client.petitions.watch(code, { pollEvery: 20 })) {
      states.push(petition.state);
      if (petition.state === 'submitted') await client.petitions.withdraw(code);
      if (petition.state === 'withdrawn') break;
    }
    expect(states).toEqual(['submitted', 'withdrawn']);
  });

  it('does not find a code that nobody has', async () => {
    const { client } = setup();
    await expect(client.petitions.retrieve('0000-0000-0000-0000')).rejects.toMatchObject({
      name: 'ApiError',
    });
  });
});

describe('what a key shows', () => {
  it('is read by site, stations and deputies', async () => {
    const { client } = setup();
    const site = await client.site.retrieve();
    expect(site.tenant.name).toBe(tenant.name);
    const names: string[] = [];
    for await (const station of client.stations.list({ limit: 1 })) names.push(station.name);
    expect(names).toEqual(['示范联络站', '示范第二联络站']);
    const near = await client.stations.nearest({ lat: 28.97, lng: 118.87 });
    expect(near.data[0]?.distance).toBe(0);
    const page = await client.deputies.list({ q: 'zsf' });
    expect(page.counts.county).toBe(1);
    expect(await client.deputies.retrieve(page.data[0]?.id ?? '')).toMatchObject({
      name: '曾示范',
    });
  });
});
