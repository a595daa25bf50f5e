import { OutboxReader } from '@lianxin/api';
import { openTestOffice, type TestOffice } from '@lianxin/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { endWaits, recomputeProvisional, remindResidents } from './petitions.jobs.ts';
import { proposeGradeOfFiled } from './propose-grade.ts';
import { remindResident, tellResident } from './tell-resident.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
beforeEach(() => {
  office.beginAgain();
});
afterAll(() => office.drop());

const ask = { as: 'liaison', command: 'request-info', body: { question: '是哪一段路？' } } as const;

async function passDays(days: number): Promise<void> {
  office.api.clock.pass({ days });
  await endWaits(office.api.deps);
}

describe('endWaits', () => {
  it('lets a petition lapse whose question was not answered in 15 days', async () => {
    const { code } = await office.file();
    await office.command(code, ask);
    await passDays(15);
    expect((await office.track(code)).state).toBe('needs_info');
    await passDays(1);
    expect(await office.track(code)).toMatchObject({
      state: 'lapsed',
      step: 'collect',
      due: null,
      holder: { kind: 'nobody' },
      events: [{ kind: 'lapsed', by: { role: 'system' } }, {}, {}],
    });
  });

  it('goes on with what was accepted before, with the days of waiting left out', async () => {
    const { code } = await office.file();
    await office.accept(code);
    await office.command(code, ask);
    await passDays(16);
    expect(await office.track(code)).toMatchObject({
      state: 'accepted',
      due: { clock: 'hand_over', date: '2026-03-30' },
      events: [{ kind: 'info_waived' }, {}, {}, {}],
    });
  });

  it('closes a reply that nobody rated in 7 days, without a rating', async () => {
    const { code } = await office.file();
    await office.accept(code);
    const text = '已经修好。';
    await office.command(code, { as: 'liaison', command: 'answer', body: { text } });
    await passDays(8);
    expect(await office.track(code)).toMatchObject({ state: 'closed', rating: null });
  });
});

describe('recomputeProvisional', () => {
  it('moves a due time when the holidays of its year are published', async () => {
    office.api.clock.set('2027-02-26T02:00:00.000Z');
    const { code } = await office.file();
    expect((await office.track(code)).due).toMatchObject({
      date: '2027-03-02',
      provisional: true,
    });
    const { database } = office.api.deps;
    await database.query(`insert into calendar_years (year, source) values (2027, '示范')`);
    await database.query(
      `insert into holidays (day, name, works) values ('2027-03-01', '示范假日', false)`,
    );
    office.api.clock.pass({ minutes: 2 });
    await recomputeProvisional(office.api.deps);
    const { due } = await office.track(code);
    expect(due).toMatchObject({ date: '2027-03-03', provisional: false });
    expect((await office.case(code)).due?.at).toBe(due?.at);
  });
});

type Told = Parameters<typeof tellResident>[1];

/** Reads what waits, as the jobs do. */
async function readOutbox(): Promise<void> {
  const { deps } = office.api;
  const handlers = new Map([
    [
      'petition_changed',
      [
        (message: Told) => proposeGradeOfFiled(deps, message),
        (message: Told) => tellResident(deps, message),
      ],
    ],
    ['supplement_awaited', [(message: Told) => remindResident(deps, message)]],
  ]);
  await new OutboxReader(deps, handlers).read();
}

describe('tellResident', () => {
  it('sends a message without code or matter, and only to those who asked for it', async () => {
    const { code } = await office.file({ notify: 'sms', contact: { phone: '13900005678' } });
    const { code: silent } = await office.file();
    await office.accept(code);
    await office.accept(silent);
    await readOutbox();
    expect(office.api.sms.sent).toEqual([
      {
        id: expect.any(String),
        to: '13900005678',
        text: '【示范联络站】您反映的事项已经受理。凭查询码可以查看详情。',
      },
    ]);
  });
});

describe('remindResidents', () => {
  it('reminds on day 7 of what was asked, once', async () => {
    const contact = { phone: '13900007777' };
    const { code } = await office.file({ notify: 'sms', contact });
    await office.command(code, ask);
    const reminders = async (days: number) => {
      office.api.clock.pass({ days });
      await remindResidents(office.api.deps);
      await readOutbox();
      return office.api.sms.sent.filter(
        ({ to, text }) => to === contact.phone && /还在等/.test(text),
      );
    };
    expect(await reminders(6)).toHaveLength(0);
    expect(await reminders(1)).toHaveLength(1);
    expect(await reminders(1)).toHaveLength(1);
  });
});

describe('proposeGradeOfFiled', () => {
  it('sees open petitions on the same thing nearby', async () => {
    for (const _each of [1, 2, 3]) {
      const { code } = await office.file({ category: 'housing', content: '电梯坏了。' });
      await office.accept(code, { publicTitle: '小区电梯停用' });
    }
    const { code } = await office.file({ category: 'housing', content: '请问电梯谁来修？' });
    expect((await office.case(code)).proposal?.grade).toBe('consultation');
    await readOutbox();
    expect((await office.case(code)).proposal).toMatchObject({
      grade: 'livelihood',
      reasons: ['附近还有 3 件同类诉求正在办理'],
    });
  });
});
