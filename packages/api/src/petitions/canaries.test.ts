import { followReceiptSchema } from '@lianxin/contract';
import { openTestOffice, type TestOffice } from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let office: TestOffice;
let owner: string;
let follower: string;

/** Invented; each stands in one field and, where it can, inside the text too. */
const canaries = {
  name: '尉迟金雀',
  phone: '13612345670',
  behalf: '令狐金雀',
  guardian: '司徒金雀',
  guardianPhone: '13612345671',
  house: '金雀巷 7 号 3 单元 502 室',
  identity: '330802199001011238',
  plate: '浙H·7Q3W5',
  supplement: '金雀补充',
  comment: '金雀评语',
  title: '金雀标题',
};

beforeAll(async () => {
  office = await openTestOffice();
  const { name, phone, behalf, guardian, guardianPhone, house, identity, plate, title } = canaries;
  const receipt = await office.file({
    title,
    content: `我叫${name}，电话${phone}，身份证${identity}，住${house}，车牌${plate}。路灯坏了。`,
    place: { address: `示范街道${house}` },
    contact: { name, phone },
    onBehalfOf: { name: behalf, consent: true },
    under14: true,
    guardian: { name: guardian, phone: guardianPhone, consent: true },
    deputy: office.deputy,
    notify: 'sms',
  });
  owner = receipt.code;
  const { proposal } = await office.case(owner);
  await office.accept(owner, { matter: proposal?.matter, publicTitle: '示范路的路灯不亮' });
  await office.own(owner, 'supplements', { text: canaries.supplement });
  await office.assign(owner);
  await office.handle(owner);
  await office.own(owner, 'rating', { rating: 'dissatisfied', comment: canaries.comment });
  const { id } = await office.track(owner);
  const followed = await office.site(`/v1/petitions/${id}/follow`, { method: 'POST' });
  follower = followReceiptSchema.parse(await followed.json()).code;
});
afterAll(() => office.drop());

/** The canaries that a text holds. */
function leaksIn(text: string): string[] {
  return Object.values(canaries).filter((each) => text.includes(each));
}

describe('who a resident is', () => {
  it('stands in nothing that a follower reads', async () => {
    expect(leaksIn(JSON.stringify(await office.track(follower)))).toEqual([]);
  });

  it('stands in no answer to somebody who writes of the same thing', async () => {
    const body = { category: 'road', content: '路灯不亮' };
    const similar = await (await office.site('/v1/petitions/similar', { body })).text();
    expect(similar).toContain('示范路的路灯不亮');
    expect(leaksIn(similar)).toEqual([]);
  });

  it.each(['deputy', 'handler'] as const)('stands in nothing that a %s reads', async (role) => {
    expect(leaksIn(JSON.stringify(await office.case(owner, role)))).toEqual([]);
    expect(leaksIn(await (await office.staff(role, '/v1/cases')).text())).toEqual([]);
  });

  it('stands in nothing that a supervisor reads, but for the comment that is judged', async () => {
    expect(leaksIn(JSON.stringify(await office.case(owner, 'supervisor')))).toEqual([
      canaries.comment,
    ]);
    expect(leaksIn(await (await office.staff('supervisor', '/v1/cases')).text())).toEqual([]);
  });

  it('stands in no list and no log of the station either', async () => {
    expect(leaksIn(await (await office.staff('head', '/v1/cases')).text())).toEqual([]);
    expect(leaksIn(JSON.stringify(office.api.log))).toEqual([]);
  });

  it('is shown to the station only masked beside the resident’s own words', async () => {
    const { own } = await office.case(owner);
    expect(own?.contact).toEqual({ name: '尉迟*', phone: '136****5670' });
  });

  it('lies encrypted in the database, and in no message of the outbox', async () => {
    const { database } = office.api.deps;
    const rows = await database.withTenant(office.tenant.id, async (transaction) => [
      await transaction.query('select * from contacts'),
      await transaction.query('select payload from outbox'),
      await transaction.query('select data from petition_events'),
      await transaction.query('select * from idempotency_records'),
    ]);
    const bytes = rows
      .flat()
      .flatMap((row) => Object.values(row))
      .map((value) => (Buffer.isBuffer(value) ? value.toString('utf8') : JSON.stringify(value)))
      .join();
    expect(leaksIn(bytes)).toEqual([]);
    expect(bytes).not.toContain(owner.replaceAll('-', ''));
  });
});

describe('a tracking code', () => {
  it('stands in no log and in nothing that staff read', async () => {
    const seen = [
      JSON.stringify(office.api.log),
      JSON.stringify(await office.case(owner)),
      await (await office.staff('head', '/v1/cases')).text(),
    ].join();
    expect(seen).not.toContain(owner);
    expect(seen).not.toContain(owner.replaceAll('-', ''));
  });
});
