import { openTestOffice, type TestOffice } from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.drop());

describe('a petition handled by a department', () => {
  it('runs its whole course, and the resident sees each step', async () => {
    const receipt = await office.file();
    expect(receipt).toMatchObject({
      state: 'submitted',
      step: 'collect',
      holder: { kind: 'station', name: '示范联络站' },
      due: { date: '2026-03-12', workingDaysLeft: 2, light: 'green', clock: 'accept' },
    });
    const { code } = receipt;

    await office.accept(code, { grade: 'livelihood', text: '已经受理，谢谢您。' });
    expect(await office.track(code)).toMatchObject({
      state: 'accepted',
      step: 'analyse',
      publicTitle: '示范路的路灯不亮',
      due: { clock: 'hand_over', date: '2026-03-12' },
    });

    await office.assign(code, { text: '交示范住建局办理。' });
    const handling = await office.track(code);
    expect(handling).toMatchObject({
      state: 'handling',
      step: 'handle',
      holder: { kind: 'department', name: '示范住建局' },
      due: { clock: 'report_assignment', date: '2026-03-31' },
    });

    const replied = await office.handle(code);
    expect(replied.state).toBe('replied');
    expect(await office.track(code)).toMatchObject({
      step: 'feed_back',
      holder: { kind: 'resident' },
      due: { clock: 'rate', date: '2026-03-17' },
      reply: { text: '路灯已经修好。', by: '示范联络站' },
      can: { rate: true, withdraw: false },
    });

    const closed = await office.own(code, 'rating', { rating: 'satisfied' });
    expect(closed).toMatchObject({
      state: 'closed',
      step: 'supervise',
      rating: 'satisfied',
      due: null,
      holder: { kind: 'nobody', name: null },
    });
    expect(closed.steps.every(({ status }) => status === 'done')).toBe(true);
    expect(closed.events.map(({ kind }) => kind)).toEqual([
      'rated',
      'replied',
      'assignment_reported',
      'assignment_taken',
      'assigned',
      'accepted',
      'submitted',
    ]);
  });
});

describe('a question answered on the spot', () => {
  it('goes from acceptance to the reply without a department', async () => {
    const { code } = await office.file({ category: 'policy', content: '请问公交卡怎么办理？' });
    await office.accept(code, {
      matter: '公交卡的办理。',
      publicTitle: '公交卡的办理',
      grade: 'consultation',
    });
    expect((await office.track(code)).due).toMatchObject({ clock: 'answer_consultation' });
    await office.command(code, {
      as: 'liaison',
      command: 'answer',
      body: { text: '带身份证到服务大厅即可办理。' },
    });
    const replied = await office.track(code);
    expect(replied).toMatchObject({ state: 'replied', reply: { by: '示范联络站' } });
    expect(replied.steps.map(({ status }) => status)).toEqual([
      'done',
      'done',
      'done',
      'current',
      'ahead',
    ]);
  });

  it('can be answered by the deputy to whom it is addressed, and by no other', async () => {
    const { code } = await office.file({ deputy: office.deputy });
    await office.accept(code);
    const answer = {
      as: 'deputy',
      command: 'answer',
      body: { text: '已经联系公交公司。' },
    } as const;
    await office.command(code, answer);
    expect((await office.track(code)).reply).toMatchObject({ by: '曾示范' });

    const { code: another } = await office.file();
    await office.accept(another);
    expect((await office.tryCase(another, answer)).status).toBe(404);
  });

  it('counts its limit from the acceptance when it is graded later', async () => {
    const { code } = await office.file();
    await office.accept(code);
    const before = await office.track(code);
    office.api.clock.pass({ hours: 3 });
    await office.command(code, {
      as: 'liaison',
      command: 'grade',
      body: { grade: 'consultation' },
    });
    const after = await office.track(code);
    expect(after.due).toMatchObject({ clock: 'answer_consultation', date: '2026-03-13' });
    expect(after.why?.startedAt).toBe(before.why?.startedAt);
  });
});
