import { problemSchema, receiptSchema, type PetitionDraft } from '@lianxin/contract';
import { parseTrackingCode, toWireId } from '@lianxin/domain';
import {
  createTestTenant,
  newId,
  openTestOffice,
  problemOf,
  type TestOffice,
} from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.drop());

async function countPetitions(): Promise<number> {
  const [row] = await office.api.deps.database.withTenant(office.tenant.id, (transaction) =>
    transaction.query<{ count: number }>(
      'select count(*)::integer as count from petitions where tenant_id = $1',
      [office.tenant.id],
    ),
  );
  return row?.count ?? -1;
}

const file = (body: PetitionDraft, key?: string) =>
  office.site('/v1/petitions', { body, ...(key !== undefined && { key }) });

describe('filing', () => {
  it('answers with a receipt whose code opens the petition', async () => {
    const receipt = await office.file();
    expect(parseTrackingCode(receipt.code)).not.toBeNull();
    const tracked = await office.track(receipt.code.toLowerCase().replaceAll('-', ' '));
    expect(tracked).toMatchObject({
      access: 'owner',
      publicTitle: null,
      own: { content: '示范路的路灯连续三晚不亮，放学的孩子看不清台阶。' },
    });
  });

  it('makes one petition of 50 equal submissions at once, and answers all with the same bytes', async () => {
    const [before, key, body] = [await countPetitions(), newId(office.api.deps), office.draft()];
    const processes = [office.api.app, office.api.another()];
    const answers = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        const app = processes[index % 2] ?? office.api.app;
        const answer = await app.request('/v1/petitions', {
          method: 'POST',
          headers: {
            Authorization: `Bearer ${office.tenant.key}`,
            'Content-Type': 'application/json',
            'Idempotency-Key': key,
          },
          body: JSON.stringify(body),
        });
        return `${answer.status} ${await answer.text()}`;
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^201 /);
    expect(await countPetitions()).toBe(before + 1);

    const other = await file(office.draft({ content: '另一件事。' }), key);
    expect(await problemOf(other)).toBe('422 idempotency_key_reused');
    expect(await countPetitions()).toBe(before + 1);
  });

  it('gives a retry the first answer even when the notice has changed since', async () => {
    const [key, body] = [newId(office.api.deps), office.draft()];
    const first = await (await file(body, key)).text();
    const { database } = office.api.deps;
    await database.withTenant(office.tenant.id, (transaction) =>
      transaction.query(
        `insert into notices (tenant_id, version, body, published_at) values ($1, '2', '新', $2)`,
        [office.tenant.id, office.api.clock.read()],
      ),
    );
    office.api.clock.pass({ seconds: 10 });
    expect(await (await file(body, key)).text()).toBe(first);
    expect(await problemOf(await file(body))).toBe('422 notice_outdated');
    await database.withTenant(office.tenant.id, (transaction) =>
      transaction.query(`delete from notices where tenant_id = $1 and version = '2'`, [
        office.tenant.id,
      ]),
    );
    office.api.clock.pass({ seconds: 10 });
  });

  it('goes to the station named, to the deputy’s main one, or to the default', async () => {
    const second = toWireId('station', office.tenant.secondStationId);
    expect((await office.file({ station: second })).station.name).toBe('示范第二联络站');
    expect((await office.file({ deputy: office.deputy })).station.name).toBe('示范联络站');
    expect((await office.file()).station.name).toBe('示范联络站');
  });

  it('takes no petition that the tenant cannot have', async () => {
    const foreign = await createTestTenant(office.api.deps, { name: '外示范县人大常委会' });
    const tries: [Partial<PetitionDraft>, string][] = [
      [{ category: 'unknown' }, '422 category_unknown'],
      [{ station: toWireId('station', foreign.stationId) }, '422 station_unknown'],
      [{ deputy: toWireId('deputy', foreign.deputyId) }, '422 deputy_unknown'],
      [{ notice: 'no such notice' }, '422 notice_outdated'],
      [{ uploads: [toWireId('upload', newId(office.api.deps))] }, '422 upload_unknown'],
    ];
    for (const [given, problem] of tries) {
      expect(await problemOf(await file(office.draft(given)))).toBe(problem);
    }
  });

  it('takes anonymous petitions only where the tenant allows them', async () => {
    const { contact: _none, ...draft } = office.draft({ anonymous: true });
    expect((await file(draft)).status).toBe(201);
    const { database } = office.api.deps;
    const allow = (anonymity: boolean) =>
      database.withTenant(office.tenant.id, (transaction) =>
        transaction.query('update settings set anonymity = $2 where tenant_id = $1', [
          office.tenant.id,
          anonymity,
        ]),
      );
    await allow(false);
    office.api.clock.pass({ seconds: 10 });
    expect(await problemOf(await file(draft))).toBe('422 anonymity_not_allowed');
    await allow(true);
    office.api.clock.pass({ seconds: 10 });
  });

  it('needs a key that names the request', async () => {
    const answer = await office.api.app.request('/v1/petitions', {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${office.tenant.key}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(office.draft()),
    });
    expect(await problemOf(answer)).toBe('422 idempotency_key_missing');
  });
});

describe('a tracking code', () => {
  it('is unknown with one wrong character, and to another tenant', async () => {
    const { code } = await office.file();
    const wrong = code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
    expect((await office.site(`/v1/petitions/${wrong}`)).status).toBe(404);
    const foreign = await createTestTenant(office.api.deps, { name: '外二示范县人大常委会' });
    const asked = await office.api.app.request(`/v1/petitions/${code}`, {
      headers: { Authorization: `Bearer ${foreign.key}` },
    });
    expect(await problemOf(asked)).toBe('404 not_found');
  });

  it('cannot be guessed: the twentieth unknown one from an address is not even looked up', async () => {
    const strict = await openTestOffice({ limits: { guessesPerHour: 19 } });
    const { code } = await strict.file();
    const ask = (address: string, text: string) =>
      strict.site(`/v1/petitions/${text}`, { headers: { 'x-test-address': address } });
    const wrong = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
    for (let tries = 0; tries < 19; tries += 1) {
      expect((await ask('192.0.2.7', wrong)).status).toBe(404);
    }
    expect(await problemOf(await ask('192.0.2.7', code))).toBe('429 too_many_requests');
    expect((await ask('192.0.2.8', code)).status).toBe(200);
    await strict.drop();
  });

  it('is answered privately, not modified until something changes or the day does', async () => {
    const { code } = await office.file();
    const first = await office.site(`/v1/petitions/${code}`);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(etag).toContain('2026-03-10');
    const again = () =>
      office.site(`/v1/petitions/${code}`, { headers: { 'If-None-Match': etag } });
    expect((await again()).status).toBe(304);
    office.api.clock.pass({ days: 1 });
    expect((await again()).status).toBe(200);
  });
});

describe('the receipt', () => {
  it('is what the contract says, byte for byte the same when asked again', async () => {
    const [key, body] = [newId(office.api.deps), office.draft()];
    const [first, second] = [await file(body, key), await file(body, key)];
    const text = await first.text();
    expect(await second.text()).toBe(text);
    expect(receiptSchema.parse(JSON.parse(text)).holder.kind).toBe('station');
  });

  it('is refused with the fields that are wrong', async () => {
    const answer = await office.site('/v1/petitions', { body: { ...office.draft(), content: '' } });
    const { code, errors } = problemSchema.parse(await answer.json());
    expect(code).toBe('invalid_input');
    expect(errors?.map(({ path }) => path)).toEqual(['content']);
  });
});
