import { openTestOffice, problemOf, signIn, type TestOffice } from '@lianxin/testkit';
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
});
afterAll(() => office.drop());

const take = { as: 'handler', command: 'take', body: {} } as const;
const report = { as: 'handler', command: 'report', body: { report: '已更换灯泡。' } } as const;
const approve = { as: 'liaison', command: 'approve', body: {} } as const;
const redo = { as: 'liaison', command: 'redo', body: { reason: '没有写结果。' } } as const;
const cancel = { as: 'liaison', command: 'cancel', body: { reason: '交错了单位。' } } as const;

describe('an assignment', () => {
  it('is signed for within 5 and reported on within 15 working days of the hand-over', async () => {
    const [assigned] = (await office.case(code)).assignments;
    expect(assigned?.due).toMatchObject({ clock: 'take_assignment', date: '2026-03-17' });
    office.api.clock.pass({ days: 2 });
    const taken = await office.assignment(code, {
      ...take,
      body: { text: '已安排人员周四到现场。' },
    });
    expect(taken).toMatchObject({
      state: 'taken',
      due: { clock: 'report_assignment', date: '2026-03-31' },
    });
    expect((await office.track(code)).events[0]).toMatchObject({
      kind: 'assignment_taken',
      by: { role: 'department', name: '示范住建局' },
      text: '已安排人员周四到现场。',
    });
  });

  it('comes back to the station when it is reported on, which passes the result on', async () => {
    await office.assignment(code, take);
    expect((await office.assignment(code, report)).due).toBeNull();
    const tracked = await office.track(code);
    expect(tracked).toMatchObject({
      state: 'handling',
      holder: { kind: 'station' },
      due: { clock: 'pass_on', date: '2026-03-12' },
    });
    expect(JSON.stringify(tracked)).not.toContain('已更换灯泡');
    const early = { as: 'liaison', command: 'reply', body: { text: '已修好。' } } as const;
    expect(await problemOf(await office.tryCase(code, early))).toBe('409 transition_refused');
    await office.assignment(code, approve);
    expect((await office.command(code, early)).state).toBe('replied');
  });

  it('goes back to the department with a reason and the time anew', async () => {
    await office.assignment(code, take);
    await office.assignment(code, report);
    office.api.clock.pass({ days: 1 });
    expect(await office.assignment(code, redo)).toMatchObject({
      state: 'taken',
      due: { clock: 'report_assignment', date: '2026-04-01' },
    });
    expect(await office.track(code)).toMatchObject({
      holder: { kind: 'department' },
      due: { clock: 'report_assignment', date: '2026-04-01' },
    });
    expect(JSON.stringify(await office.track(code))).not.toContain('没有写结果');
  });

  it('gives the case back to the station when the last one is cancelled', async () => {
    expect((await office.assignment(code, cancel)).state).toBe('cancelled');
    expect(await office.track(code)).toMatchObject({
      state: 'accepted',
      step: 'analyse',
      holder: { kind: 'station' },
      due: { clock: 'hand_over' },
    });
    await office.assign(code, { department: office.secondDepartment });
    expect((await office.track(code)).holder.name).toBe('示范交通局');
  });

  it('keeps the case with the departments while another still works on it', async () => {
    await office.assignment(code, cancel);
    await office.assign(code, { coDepartments: [office.secondDepartment] });
    const { assignments } = await office.case(code);
    expect(assignments.filter(({ state }) => state === 'assigned')).toHaveLength(2);
    await office.assignment(code, take);
    await office.assignment(code, report);
    expect((await office.track(code)).holder.kind).toBe('department');
  });

  it('takes no step out of its order', async () => {
    for (const early of [report, approve, redo]) {
      expect(await problemOf(await office.tryAssignment(code, early))).toBe(
        '409 transition_refused',
      );
    }
    await office.assignment(code, take);
    await office.assignment(code, report);
    for (const late of [take, cancel]) {
      expect(await problemOf(await office.tryAssignment(code, late))).toBe(
        '409 transition_refused',
      );
    }
    await office.assignment(code, approve);
    for (const late of [take, report, approve, redo, cancel]) {
      expect(await problemOf(await office.tryAssignment(code, late))).toBe(
        '409 transition_refused',
      );
    }
  });

  it('is nobody’s but the department’s own', async () => {
    const { id, version } = (await office.case(code)).assignments[0] ?? { id: '', version: 0 };
    const { tenant, api } = office;
    const { secondDepartmentId: departmentId } = tenant;
    const { token } = await signIn(api, { tenant, role: 'handler', departmentId });
    const answer = await api.app.request(`/v1/assignments/${id}/take`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ version }),
    });
    expect(await problemOf(answer)).toBe('404 not_found');
    const head = await office.staff('head', `/v1/assignments/${id}/take`, { version });
    expect(await problemOf(head)).toBe('404 not_found');
  });

  it('is refused where the version is an older one', async () => {
    const [assignment] = (await office.case(code)).assignments;
    await office.assignment(code, take);
    const path = `/v1/assignments/${assignment?.id}/take`;
    const late = await office.staff('handler', path, { version: assignment?.version });
    expect(await problemOf(late)).toBe('409 version_stale');
  });

  it('is not handed to a department that the tenant does not have', async () => {
    await office.assignment(code, cancel);
    const department = `dpt_${'0'.repeat(32)}`;
    const answer = await office.tryCase(code, {
      as: 'liaison',
      command: 'assign',
      body: { department },
    });
    expect(await problemOf(answer)).toBe('422 department_unknown');
    expect((await office.track(code)).state).toBe('accepted');
  });
});
