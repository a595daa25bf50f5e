import { pageSchema, problemSchema, stationSchema } from '@lianxin/contract';
import { refreshDirectory, stations } from '@lianxin/db';
import { toWireId } from '@lianxin/domain';
import {
  createTestApi,
  createTestTenant,
  newId,
  testStation,
  type TestApi,
  type TestTenant,
} from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let api: TestApi;
let tenant: TestTenant;
let other: TestTenant;

async function addStations(of: TestTenant, extra: Parameters<typeof testStation>[1][]) {
  await api.deps.database.withTenant(of.id, async (transaction) => {
    await transaction.drizzle
      .insert(stations)
      .values(extra.map((station) => testStation(api.deps, station)));
    await refreshDirectory(transaction, { asOf: api.deps.clock() });
  });
}

beforeAll(async () => {
  api = await createTestApi();
  tenant = await createTestTenant(api.deps);
  other = await createTestTenant(api.deps, { name: '另一示范县人大常委会' });
  const tenantId = tenant.id;
  await addStations(tenant, [
    {
      tenantId,
      name: '产业站',
      sortKey: 'chan ye',
      lat: 29.5,
      stepFree: false,
      features: [{ kind: 'industry_desk', name: '产业服务台', services: [] }],
    },
    {
      tenantId,
      name: '常山站',
      sortKey: 'chang shan',
      regionCode: '330822',
      lat: 28.9,
      lng: 118.5,
      hours: [],
    },
    { tenantId, name: '已撤站', sortKey: 'yi che', closedAt: new Date('2026-01-01T00:00:00Z') },
  ]);
  await addStations(other, [
    { tenantId: other.id, name: '远方站', sortKey: 'yuan fang', lat: 28.971, lng: 118.871 },
  ]);
});
afterAll(() => api.drop());

async function list(query = '') {
  const answer = await api.app.request(`/v1/stations${query}`, {
    headers: { Authorization: `Bearer ${tenant.key}` },
  });
  expect(answer.status).toBe(200);
  return pageSchema(stationSchema).parse(await answer.json());
}
const names = async (query?: string) => (await list(query)).data.map(({ name }) => name);

describe('GET /v1/stations', () => {
  it('lists the tenant’s open stations by name', async () => {
    expect(await names()).toEqual(['产业站', '常山站', '示范联络站', '示范第二联络站']);
  });

  it.each([
    ['?feature=industry_desk', ['产业站']],
    ['?stepFree=false', ['产业站']],
    ['?region=330822', ['常山站']],
    ['?region=330800&limit=1', ['产业站']],
    ['?region=340000', []],
    ['?q=第二', ['示范第二联络站']],
    ['?q=%25', []],
    ['?openNow=true', ['产业站', '示范联络站', '示范第二联络站']],
    ['?groundFloor=true&q=常山', ['常山站']],
  ])('narrows by %s', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it('gives the nearest first, with metres', async () => {
    const { data } = await list('?near=29.49,118.87');
    expect(data[0]).toMatchObject({ name: '产业站', distance: 1112 });
    expect(data.map(({ distance }) => distance)).toEqual(
      data.map(({ distance }) => distance).toSorted((a, b) => (a ?? 0) - (b ?? 0)),
    );
  });

  it.each(['', '&near=28.97,118.87', '&openNow=true'])(
    'goes page by page over all, none twice%s',
    async (query) => {
      const all = await names(`?limit=100${query}`);
      const paged: string[] = [];
      let after = '';
      for (
        let page = await list(`?limit=1${query}`);
        ;
        page = await list(`?limit=1${query}${after}`)
      ) {
        paged.push(...page.data.map(({ name }) => name));
        if (page.next === null) break;
        after = `&after=${page.next}`;
      }
      expect(paged).toEqual(all);
    },
  );

  it('shows other tenants’ stations only where everywhere is asked for', async () => {
    expect(await names('?near=28.971,118.871')).not.toContain('远方站');
    const { data } = await list('?near=28.971,118.871&everywhere=true');
    expect(data[0]?.name).toBe('远方站');
    expect(data[0]?.page).toBe(`https://liaison.example/s/${data[0]?.id}`);
    expect(await names('?everywhere=true&q=远方')).toEqual(['远方站']);
  });

  it('is kept no longer than until the first of them opens or closes', async () => {
    api.clock.set('2026-03-10T09:29:30.000Z');
    const answer = await api.app.request('/v1/stations?limit=2', {
      headers: { Authorization: `Bearer ${tenant.key}` },
    });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=30');
    api.clock.set('2026-03-10T02:00:00.000Z');
  });
});

describe('GET /v1/stations/{id}', () => {
  const retrieve = (id: string) =>
    api.app.request(`/v1/stations/${toWireId('station', id)}`, {
      headers: { Authorization: `Bearer ${tenant.key}` },
    });

  it('shows one station with its deputies counted and when it closes', async () => {
    expect(await (await retrieve(tenant.stationId)).json()).toMatchObject({
      name: '示范联络站',
      deputies: 1,
      distance: null,
      opening: { open: true, until: '2026-03-10T09:30:00.000Z' },
    });
  });

  it('knows nothing of another tenant’s station, nor of one that is not', async () => {
    const foreign = await retrieve(other.stationId);
    const absent = await retrieve(newId(api.deps));
    expect([foreign.status, absent.status]).toEqual([404, 404]);
    const told = problemSchema.parse(await foreign.json());
    const alike = problemSchema.parse(await absent.json());
    expect({ ...told, instance: null }).toEqual({ ...alike, instance: null });
  });
});
