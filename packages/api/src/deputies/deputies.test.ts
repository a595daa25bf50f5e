import { deputiesPageSchema } from '@lianxin/contract';
import { deputies, stationDeputies, type NewDeputy } from '@lianxin/db';
import { toWireId } from '@lianxin/domain';
import {
  createTestApi,
  createTestTenant,
  newId,
  type TestApi,
  type TestTenant,
} from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let api: TestApi;
let tenant: TestTenant;
let other: TestTenant;

function deputy(change: Pick<NewDeputy, 'name' | 'pinyin' | 'initials'> & Partial<NewDeputy>) {
  return {
    tenantId: tenant.id,
    id: newId(api.deps),
    levels: ['county' as const],
    rank: 4,
    electoralUnit: '示范选区',
    profession: '医生',
    fields: ['医疗'],
    languages: ['普通话'],
    ...change,
  };
}

beforeAll(async () => {
  api = await createTestApi();
  tenant = await createTestTenant(api.deps);
  other = await createTestTenant(api.deps);
  const rows = [
    deputy({
      name: '单示例',
      pinyin: 'shan shili',
      initials: 'ssl',
      levels: ['national', 'municipal'],
      rank: 1,
    }),
    deputy({ name: '解示范', pinyin: 'xie shifan', initials: 'xsf', fields: ['环保', '水利'] }),
    deputy({ name: '卸任者', pinyin: 'xie renzhe', initials: 'xrz', active: false }),
  ];
  await api.deps.database.withTenant(tenant.id, async ({ drizzle }) => {
    await drizzle.insert(deputies).values(rows);
    await drizzle.insert(stationDeputies).values({
      tenantId: tenant.id,
      stationId: tenant.secondStationId,
      deputyId: rows[0]?.id ?? '',
      main: true,
    });
  });
});
afterAll(() => api.drop());

async function list(query = '') {
  const answer = await api.app.request(`/v1/deputies${query}`, {
    headers: { Authorization: `Bearer ${tenant.key}` },
  });
  expect(answer.status).toBe(200);
  return deputiesPageSchema.parse(await answer.json());
}
const names = async (query?: string) => (await list(query)).data.map(({ name }) => name);

describe('GET /v1/deputies', () => {
  it('lists those in office, highest level first, then by name', async () => {
    expect(await names()).toEqual(['单示例', '解示范', '曾示范']);
  });

  it.each([
    ['曾', ['曾示范']],
    ['zengshi', ['曾示范']],
    ['Zeng Shi', ['曾示范']],
    ['zsf', ['曾示范']],
    ['shifan', ['解示范', '曾示范']],
    ['shan', ['单示例']],
    ['dan', []],
  ])('finds by characters, pinyin or initials: %s', async (q, expected) => {
    expect(await names(`?q=${encodeURIComponent(q)}`)).toEqual(expected);
  });

  it.each([
    ['?level=national', ['单示例']],
    ['?level=municipal', ['单示例']],
    ['?level=township', []],
    ['?field=水', ['解示范']],
  ])('narrows by %s', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it('narrows by station', async () => {
    expect(await names(`?station=${toWireId('station', tenant.secondStationId)}`)).toEqual([
      '单示例',
    ]);
    expect(await names(`?station=${toWireId('station', other.stationId)}`)).toEqual([]);
  });

  it('counts each level for the same question, whatever level is shown', async () => {
    const { counts } = await list('?level=county');
    expect(counts).toEqual({
      all: 3,
      national: 1,
      provincial: 0,
      municipal: 1,
      county: 2,
      township: 0,
    });
    expect((await list('?q=zsf&level=national')).counts.all).toBe(1);
  });

  it('goes page by page over all, none twice', async () => {
    const first = await list('?limit=2');
    const second = await list(`?limit=2&after=${first.next}`);
    expect([...first.data, ...second.data].map(({ name }) => name)).toEqual(await names());
    expect(second.next).toBeNull();
  });
});

describe('GET /v1/deputies/{id}', () => {
  const retrieve = (id: string) =>
    api.app.request(`/v1/deputies/${toWireId('deputy', id)}`, {
      headers: { Authorization: `Bearer ${tenant.key}` },
    });

  it('shows one deputy with stations and the page behind the QR code', async () => {
    const station = toWireId('station', tenant.stationId);
    const id = toWireId('deputy', tenant.deputyId);
    expect(await (await retrieve(tenant.deputyId)).json()).toMatchObject({
      name: '曾示范',
      stations: [{ id: station, name: '示范联络站' }],
      page: `https://liaison.example/s/${station}/d/${id}`,
    });
  });

  it('knows nothing of another tenant’s deputy', async () => {
    expect((await retrieve(other.deputyId)).status).toBe(404);
  });
});
