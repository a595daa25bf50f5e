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

const ask = { as: 'liaison', command: 'request-info', body: { question: '是哪一段路？' } } as const;

describe('a petition that needs information', () => {
  it('waits for the resident, and the answer brings it back with those days left out', async () => {
    const { code } = await office.file();
    await office.command(code, ask);
    expect(await office.track(code)).toMatchObject({
      state: 'needs_info',
      step: 'collect',
      holder: { kind: 'resident' },
      question: '是哪一段路？',
      due: { clock: 'supplement', date: '2026-03-25' },
    });

    office.api.clock.pass({ days: 6 });
    const back = await office.own(code, 'supplements', { text: '学校门口那一段。' });
    expect(back).toMatchObject({
      state: 'submitted',
      question: null,
      holder: { kind: 'station' },
      due: { clock: 'accept', date: '2026-03-18', workingDaysLeft: 2 },
      own: { supplements: [{ text: '学校门口那一段。' }] },
    });
    expect(back.why?.skipped.filter(({ reason }) => reason === 'paused')).toHaveLength(6);
    expect(back.why?.firstDueAt).toBe('2026-03-12T09:30:00.000Z');
  });

  it('goes back to the department that was handling it, whose limit waited too', async () => {
    const { code } = await office.file();
    await office.accept(code);
    await office.assign(code);
    const [before] = (await office.case(code)).assignments;
    await office.command(code, ask);
    expect((await office.case(code)).assignments[0]?.due?.light).toBe('paused');

    office.api.clock.pass({ days: 1 });
    const back = await office.own(code, 'supplements', { text: '学校门口那一段。' });
    expect(back).toMatchObject({
      state: 'handling',
      step: 'handle',
      holder: { kind: 'department', name: '示范住建局' },
      due: { clock: 'report_assignment', date: '2026-04-01' },
    });
    const [after] = (await office.case(code)).assignments;
    expect([before?.due?.date, after?.due?.date]).toEqual(['2026-03-17', '2026-03-18']);
    await office.handle(code);
    expect((await office.track(code)).state).toBe('replied');
  });

  it('can be withdrawn, and then nothing more can be added', async () => {
    const { code } = await office.file();
    await office.command(code, ask);
    await office.own(code, 'withdrawal', { phoneLast4: '1234' });
    const late = await office.tryOwn(code, 'supplements', { text: '补充。' });
    expect(await problemOf(late)).toBe('409 transition_refused');
  });
});

describe('a supplement', () => {
  it('is added while the petition is worked on, and changes no state', async () => {
    const { code } = await office.file();
    const { state, due, own } = await office.own(code, 'supplements', { text: '昨晚又没亮。' });
    expect({ state, clock: due?.clock }).toEqual({ state: 'submitted', clock: 'accept' });
    expect(own?.supplements.map(({ text }) => text)).toEqual(['昨晚又没亮。']);
  });
});
