import {
  newCodeSchema,
  ownPetitionSchema,
  pageSchema,
  residentTokenSchema,
  trackedPetitionSchema,
  verificationSchema,
} from '@lianxin/contract';
import { openTestOffice, problemOf, type TestOffice } from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.drop());

async function ask(phone: string): Promise<{ id: string; code: string }> {
  const answer = await office.site('/v1/residents/verifications', { body: { phone } });
  const { id } = verificationSchema.parse(await answer.json());
  const [code = ''] = /\d{6}/.exec(office.api.sms.sent.at(-1)?.text ?? '') ?? [];
  return { id, code };
}

const confirm = (id: string, code: string) =>
  office.site(`/v1/residents/verifications/${id}/confirm`, { body: { code } });

async function verify(phone: string): Promise<Record<string, string>> {
  const { id, code } = await ask(phone);
  const { token } = residentTokenSchema.parse(await (await confirm(id, code)).json());
  return { 'Lianxin-Resident': token };
}

const page = pageSchema(ownPetitionSchema);

describe('a phone code', () => {
  it('is sent to the phone and exchanged for a token once', async () => {
    const { id, code } = await ask('13700001111');
    expect(office.api.sms.sent.at(-1)).toMatchObject({ to: '13700001111' });
    expect((await confirm(id, code)).status).toBe(200);
    expect(await problemOf(await confirm(id, code))).toBe('422 verification_code_wrong');
  });

  it('is not looked at after five wrong tries', async () => {
    const { id, code } = await ask('13700002222');
    const wrong = code === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await problemOf(await confirm(id, wrong))).toBe('422 verification_code_wrong');
    }
    expect(await problemOf(await confirm(id, code))).toBe('429 attempts_exhausted');
  });

  it('ends after 10 minutes', async () => {
    const { id, code } = await ask('13700003333');
    office.api.clock.pass({ minutes: 11 });
    expect(await problemOf(await confirm(id, code))).toBe('422 verification_code_wrong');
  });

  it('is sent to one phone five times an hour at most', async () => {
    for (let sent = 0; sent < 5; sent += 1) await ask('13700004444');
    const body = { phone: '13700004444' };
    const sixth = await office.site('/v1/residents/verifications', { body });
    expect(await problemOf(sixth)).toBe('429 too_many_requests');
  });

  it('is sent no more often when many are asked for at once', async () => {
    const before = office.api.sms.sent.length;
    const body = { phone: '13700005555' };
    await Promise.all(
      Array.from({ length: 12 }, () => office.site('/v1/residents/verifications', { body })),
    );
    expect(office.api.sms.sent.length - before).toBeLessThanOrEqual(5);
  });
});

describe('a resident with a token', () => {
  it('finds their own petitions and no others, by ids and never by codes', async () => {
    const mine = await office.file({ contact: { phone: '13711110001' }, title: '路灯' });
    office.api.clock.pass({ seconds: 1 });
    const second = await office.file({ contact: { phone: '13711110001' } });
    await office.file({ contact: { phone: '13711110002' } });
    const headers = await verify('13711110001');
    const list = async (query = '') => {
      const answer = await office.site(`/v1/residents/me/petitions${query}`, { headers });
      return page.parse(await answer.json());
    };
    const { data } = await list();
    expect(data.map(({ title }) => title)).toEqual([
      '示范路的路灯连续三晚不亮，放学的孩子看不…',
      '路灯',
    ]);
    expect(data[1]).toMatchObject({ state: 'submitted', due: { clock: 'accept' } });
    expect(JSON.stringify(data)).not.toContain(mine.code);
    expect(JSON.stringify(data)).not.toContain(second.code);
    const first = await list('?limit=1');
    expect(await list(`?limit=1&after=${first.next}`)).toEqual({ data: data.slice(1), next: null });
  });

  it('opens an own petition by its id, and nobody else does', async () => {
    const { code } = await office.file({ contact: { phone: '13711110003' } });
    const { id } = await office.track(code);
    const path = `/v1/petitions/${id}`;
    const opened = await office.site(path, { headers: await verify('13711110003') });
    expect(trackedPetitionSchema.parse(await opened.json()).access).toBe('owner');
    const others = await office.site(path, { headers: await verify('13711110004') });
    expect(await problemOf(others)).toBe('404 not_found');
    expect(await problemOf(await office.site(path))).toBe('404 not_found');
  });

  it('gets a new code for a lost one, which then opens nothing', async () => {
    const { code } = await office.file({ contact: { phone: '13711110005' } });
    const { id } = await office.track(code);
    const path = `/v1/residents/me/petitions/${id}/code`;
    const headers = await verify('13711110005');
    const answer = await office.site(path, { method: 'POST', headers });
    const renewed = newCodeSchema.parse(await answer.json());
    expect((await office.site(`/v1/petitions/${code}`)).status).toBe(404);
    expect((await office.track(renewed.code)).events[0]?.kind).toBe('code_replaced');
    const stranger = await office.site(path, {
      method: 'POST',
      headers: await verify('13711110006'),
    });
    expect(await problemOf(stranger)).toBe('404 not_found');
  });

  it('is not given what another one’s request under the same key was answered', async () => {
    const { code } = await office.file({ contact: { phone: '13711110007' } });
    const { id } = await office.track(code);
    const renew = (headers: Record<string, string>) =>
      office.site(`/v1/residents/me/petitions/${id}/code`, {
        method: 'POST',
        key: 'a-key-that-others-know',
        headers,
      });
    expect((await renew(await verify('13711110007'))).status).toBe(201);
    expect(await problemOf(await renew(await verify('13711110008')))).toBe(
      '422 idempotency_key_reused',
    );
  });

  it('is nobody without it', async () => {
    const list = (headers: Record<string, string>) =>
      office.site('/v1/residents/me/petitions', { headers });
    expect(await problemOf(await list({}))).toBe('401 resident_token_invalid');
    expect(await problemOf(await list({ 'Lianxin-Resident': 'a.b.c' }))).toBe(
      '401 resident_token_invalid',
    );
  });
});
