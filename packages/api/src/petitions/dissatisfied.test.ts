import { openTestOffice, problemOf, type TestOffice } from '@lianxin/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

let office: TestOffice;
let code: string;

beforeAll(async () => {
  office = await openTestOffice();
});
beforeEach(async () => {
  office.beginAgain();
  ({ code } = await office.file());
  await office.accept(code, { grade: 'livelihood' });
  await office.assign(code);
  await office.handle(code);
});
afterAll(() => office.drop());

const dissatisfied = { rating: 'dissatisfied', comment: '灯还是不亮。' };

async function redoBySupervisor(): Promise<void> {
  await office.command(code, {
    as: 'supervisor',
    command: 'decide-dissatisfaction',
    body: { decision: 'redo', department: office.department, text: '请重新办理。' },
  });
}

describe('a resident who is dissatisfied', () => {
  it('once: the station hands it over again, with the limit of a redo', async () => {
    const reopened = await office.own(code, 'rating', dissatisfied);
    expect(reopened).toMatchObject({
      state: 'reopened',
      step: 'supervise',
      holder: { kind: 'station' },
      due: { clock: 'hand_over' },
    });
    await office.assign(code);
    expect(await office.track(code)).toMatchObject({
      state: 'handling',
      holder: { kind: 'department' },
      due: { clock: 'redo', date: '2026-03-24' },
    });
  });

  it('once: neither can the supervisor close it, nor is it his to hand over', async () => {
    await office.own(code, 'rating', dissatisfied);
    const close = { as: 'supervisor', command: 'close', body: { text: '不再办理。' } } as const;
    expect(await problemOf(await office.tryCase(code, close))).toBe('409 transition_refused');
    const redo = {
      as: 'supervisor',
      command: 'decide-dissatisfaction',
      body: { decision: 'redo', department: office.department, text: '重办。' },
    } as const;
    expect(await problemOf(await office.tryCase(code, redo))).toBe('409 transition_refused');
  });

  it('twice: the supervisor decides, not the station', async () => {
    await office.own(code, 'rating', dissatisfied);
    await office.assign(code);
    await office.handle(code);
    expect(await office.own(code, 'rating', dissatisfied)).toMatchObject({
      state: 'reopened',
      holder: { kind: 'supervisor' },
      due: { clock: 'supervisor_decides' },
    });
    const assign = {
      as: 'liaison',
      command: 'assign',
      body: { department: office.department },
    } as const;
    expect(await problemOf(await office.tryCase(code, assign))).toBe('409 transition_refused');
    await redoBySupervisor();
    expect((await office.track(code)).state).toBe('handling');
  });

  it('twice: the supervisor may close it with a public reason', async () => {
    await office.own(code, 'rating', dissatisfied);
    await office.assign(code);
    await office.handle(code);
    await office.own(code, 'rating', dissatisfied);
    const body = { decision: 'close', text: '已列入明年改造计划。' };
    await office.command(code, { as: 'supervisor', command: 'decide-dissatisfaction', body });
    const { state, events } = await office.track(code);
    expect([state, events[0]?.text]).toEqual(['closed', '已列入明年改造计划。']);
  });

  it('three times: it is recorded and closed', async () => {
    await office.own(code, 'rating', dissatisfied);
    await office.assign(code);
    await office.handle(code);
    await office.own(code, 'rating', dissatisfied);
    await redoBySupervisor();
    await office.handle(code);
    expect(await office.own(code, 'rating', dissatisfied)).toMatchObject({
      state: 'closed',
      rating: 'dissatisfied',
    });
    expect((await office.case(code)).dissatisfactions).toBe(3);
  });

  it('cannot rate the same reply again', async () => {
    await office.own(code, 'rating', dissatisfied);
    const again = await office.tryOwn(code, 'rating', dissatisfied);
    expect(await problemOf(again)).toBe('409 rating_closed');
  });
});

describe('what was closed', () => {
  it('is reopened by the supervisor, who then hands it over', async () => {
    await office.own(code, 'rating', { rating: 'basically_satisfied' });
    const body = { text: '抽查发现没有修好。' };
    await office.command(code, { as: 'supervisor', command: 'reopen', body });
    expect(await office.track(code)).toMatchObject({
      state: 'reopened',
      holder: { kind: 'supervisor' },
    });
    await redoBySupervisor();
    await office.handle(code);
    expect((await office.own(code, 'rating', { rating: 'satisfied' })).state).toBe('closed');
  });
});
