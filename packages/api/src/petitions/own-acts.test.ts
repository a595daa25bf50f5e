import { similarPetitionSchema, followReceiptSchema } from '@lianxin/contract';
import { openTestOffice, problemOf, type TestOffice } from '@lianxin/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
beforeEach(() => {
  office.beginAgain();
});
afterAll(() => office.drop());

describe('withdrawing', () => {
  it('asks for the last four digits where a phone was given', async () => {
    const { code } = await office.file();
    expect(await problemOf(await office.tryOwn(code, 'withdrawal', {}))).toBe(
      '422 phone_last4_wrong',
    );
    const withdrawn = await office.own(code, 'withdrawal', { phoneLast4: '1234', reason: '好了' });
    expect(withdrawn).toMatchObject({ state: 'withdrawn', due: null, can: { withdraw: false } });
  });

  it('looks at no digits after five wrong tries in an hour, right ones included', async () => {
    const { code } = await office.file();
    const attempt = (phoneLast4: string) => office.tryOwn(code, 'withdrawal', { phoneLast4 });
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await problemOf(await attempt('0000'))).toBe('422 phone_last4_wrong');
    }
    expect(await problemOf(await attempt('1234'))).toBe('429 attempts_exhausted');
    office.api.clock.pass({ minutes: 61 });
    expect((await attempt('1234')).status).toBe(201);
  });

  it('looks at no more digits when many are tried at once', async () => {
    const { code } = await office.file();
    const answers = await Promise.all(
      Array.from({ length: 12 }, async (_, index) =>
        problemOf(await office.tryOwn(code, 'withdrawal', { phoneLast4: `00${index + 10}` })),
      ),
    );
    const looked = answers.filter((answer) => answer === '422 phone_last4_wrong');
    expect(looked.length).toBeLessThanOrEqual(5);
  });

  it('cancels what the department has not reported on', async () => {
    const { code } = await office.file();
    await office.accept(code);
    await office.assign(code);
    await office.own(code, 'withdrawal', { phoneLast4: '1234' });
    expect((await office.case(code)).assignments).toMatchObject([
      { state: 'cancelled', due: null },
    ]);
    expect(
      await problemOf(await office.staff('handler', `/v1/cases/${(await office.track(code)).id}`)),
    ).toBe('404 not_found');
  });

  it('is answered again, and not refused, when the same request comes twice', async () => {
    const { code } = await office.file();
    const request = { body: { phoneLast4: '1234' }, key: 'the-same-key' };
    const path = `/v1/petitions/${code}/withdrawal`;
    const first = await (await office.site(path, request)).text();
    const again = await office.site(path, request);
    expect([again.status, await again.text()]).toEqual([201, first]);
  });
});

describe('contact data', () => {
  it('is shown without its last digits and changed by them', async () => {
    const { code } = await office.file();
    const change = (body: object) =>
      office.site(`/v1/petitions/${code}/contact`, { method: 'PATCH', body });
    expect((await office.track(code)).own?.contact).toEqual({ name: '曾*', phone: '138********' });
    expect(await problemOf(await change({ phoneLast4: '9999', phone: '13900005678' }))).toBe(
      '422 phone_last4_wrong',
    );
    expect((await change({ phoneLast4: '1234', phone: '13900005678' })).status).toBe(200);
    expect((await office.track(code)).own?.contact?.phone).toBe('139********');
    expect((await change({ phoneLast4: '1234', name: '李示众' })).status).toBe(422);
    expect((await change({ phoneLast4: '5678', name: '李示众' })).status).toBe(200);
    expect((await office.case(code)).own?.contact).toEqual({ name: '李*', phone: '139****5678' });
  });
});

describe('following', () => {
  async function similar(content: string) {
    const answer = await office.site('/v1/petitions/similar', {
      body: { category: 'road', content },
    });
    const body: unknown = await answer.json();
    return similarPetitionSchema.array().parse(Reflect.get(Object(body), 'data'));
  }

  it('begins with an accepted petition like the one being written, by its public title', async () => {
    const { code } = await office.file();
    expect(await similar('路灯又坏了')).toEqual([]);
    await office.accept(code, { publicTitle: '示范路的路灯不亮' });
    const [found] = await similar('学校旁边的路灯坏了很久');
    expect(found).toMatchObject({
      publicTitle: '示范路的路灯不亮',
      place: '示范路',
      since: '2026-03-10',
      followers: 0,
    });
    expect(await similar('公交车太少')).toEqual([]);
  });

  it('gives a code that reads the public texts and nothing of the resident', async () => {
    const { code: owner } = await office.file({ content: '我家在示范路 12 号，灯坏了。' });
    const before = await office.site(`/v1/petitions/${(await office.track(owner)).id}/follow`, {
      method: 'POST',
      body: undefined,
    });
    expect(await problemOf(before)).toBe('409 follow_closed');
    await office.accept(owner);
    await office.own(owner, 'supplements', { text: '我每晚十点回家。' });
    const { id } = await office.track(owner);
    const answer = await office.site(`/v1/petitions/${id}/follow`, { method: 'POST' });
    const { code } = followReceiptSchema.parse(await answer.json());
    const followed = await office.track(code);
    expect(followed).toMatchObject({
      access: 'follower',
      own: null,
      followers: 1,
      can: {
        supplement: false,
        rate: false,
        withdraw: false,
        object: false,
        needsPhoneLast4: false,
      },
    });
    const text = JSON.stringify(followed);
    for (const secret of ['12 号', '十点回家', '曾', '138']) expect(text).not.toContain(secret);
    expect((await office.tryOwn(code, 'supplements', { text: '我也是。' })).status).toBe(404);
  });
});
