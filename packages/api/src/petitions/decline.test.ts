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
});
afterAll(() => office.drop());

const decline = {
  as: 'liaison',
  command: 'decline',
  body: { reason: 'out_of_scope', matter: '路灯不亮。', text: '这件事请拨打 12345 反映。' },
} as const;

async function decideObjection(agree: boolean): Promise<void> {
  const body = { agree, text: agree ? '请联络站受理。' : '维持原来的决定。' };
  await office.command(code, { as: 'supervisor', command: 'decide-objection', body });
}

describe('declining what was filed', () => {
  it('tells the resident why and until when one can object', async () => {
    await office.command(code, decline);
    expect(await office.track(code)).toMatchObject({
      state: 'declined',
      step: 'collect',
      due: { clock: 'object', date: '2026-03-25' },
      can: { object: true, withdraw: false },
      events: [
        { kind: 'declined', declineReason: 'out_of_scope', text: '这件事请拨打 12345 反映。' },
        {},
      ],
    });
  });

  it('can be objected to once: granted, the petition begins anew', async () => {
    await office.command(code, decline);
    const objected = await office.own(code, 'objection', { text: '路灯归街道管。' });
    expect(objected).toMatchObject({
      state: 'declined',
      holder: { kind: 'supervisor' },
      due: { clock: 'supervisor_decides' },
    });
    await decideObjection(true);
    expect(await office.track(code)).toMatchObject({
      state: 'submitted',
      holder: { kind: 'station' },
      due: { clock: 'accept' },
    });
    await office.command(code, decline);
    const again = await office.tryOwn(code, 'objection', { text: '还是不服。' });
    expect(await problemOf(again)).toBe('409 objection_closed');
  });

  it('stays where the supervisor refuses the objection', async () => {
    await office.command(code, decline);
    await office.own(code, 'objection', { text: '路灯归街道管。' });
    await decideObjection(false);
    const { state, due, can, events } = await office.track(code);
    expect({ state, due, object: can.object }).toEqual({
      state: 'declined',
      due: null,
      object: false,
    });
    expect(events[0]).toMatchObject({ kind: 'objection_refused', text: '维持原来的决定。' });
  });

  it('cannot be objected to after 15 days', async () => {
    await office.command(code, decline);
    office.api.clock.pass({ days: 16 });
    expect((await office.track(code)).due).toBeNull();
    const late = await office.tryOwn(code, 'objection', { text: '晚了。' });
    expect(await problemOf(late)).toBe('409 objection_closed');
  });
});

describe('declining what was accepted', () => {
  it('is proposed by a liaison and decided by the head', async () => {
    await office.accept(code);
    await office.command(code, decline);
    const proposed = await office.track(code);
    expect(proposed).toMatchObject({ state: 'accepted', due: { clock: 'decide_decline' } });
    expect(JSON.stringify(proposed)).not.toContain('decline_proposed');

    const agree = { command: 'decide-decline', body: { agree: true } } as const;
    expect((await office.tryCase(code, { as: 'liaison', ...agree })).status).toBe(404);
    await office.command(code, { as: 'head', ...agree });
    const { state, step, events } = await office.track(code);
    expect({ state, step }).toEqual({ state: 'declined', step: 'analyse' });
    expect(events[0]).toMatchObject({
      declineReason: 'out_of_scope',
      text: '这件事请拨打 12345 反映。',
    });
  });

  it('goes on as before where the head refuses, with the limit that ran', async () => {
    await office.accept(code);
    const before = await office.track(code);
    office.api.clock.pass({ hours: 2 });
    await office.command(code, decline);
    office.api.clock.pass({ hours: 2 });
    await office.command(code, { as: 'head', command: 'decide-decline', body: { agree: false } });
    const after = await office.track(code);
    expect(after.due).toEqual(before.due);
    expect((await office.case(code)).can).toContain('assign');
  });
});
