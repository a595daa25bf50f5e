import { openTestOffice, type TestOffice } from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.drop());

async function read(code: string): Promise<string> {
  return (await office.api.app.request(`/t/${code}`)).text();
}

/** Presses the button of a form on the tracker page as a browser without JavaScript does. */
async function act(code: string, fields: Record<string, string>): Promise<Response> {
  const once = /name="once" value="(\w+)"/.exec(await read(code))?.[1] ?? '';
  const body = new URLSearchParams({ once, ...fields });
  return office.api.app.request(`/t/${code}`, { method: 'POST', body });
}

async function replied(): Promise<string> {
  const { code } = await office.file();
  await office.accept(code, { grade: 'livelihood' });
  await office.assign(code);
  await office.handle(code, '路灯已经修好。');
  return code;
}

describe('the tracker page without JavaScript', () => {
  it('names who has it at each step', async () => {
    const { code } = await office.file();
    expect(await read(code)).toContain('示范联络站收到了，最迟');
    await office.accept(code);
    expect(await read(code)).toContain('示范联络站已经受理，最迟');
    await office.assign(code);
    expect(await read(code)).toContain('示范住建局正在办理，最迟');
    await office.assignment(code, {
      as: 'handler',
      command: 'take',
      body: { text: '周二到现场看。' },
    });
    const html = await read(code);
    expect(html).toContain('示范住建局正在办理，最迟');
    expect(html).toContain('周二到现场看。');
  });

  it('says sorry when it is overdue', async () => {
    const { code } = await office.file();
    office.api.clock.pass({ days: 7 });
    expect(await read(code)).toContain('已经晚了，对不起');
    office.beginAgain();
  });

  it('takes the rating of a reply, once however often it is sent', async () => {
    const code = await replied();
    expect(await read(code)).toContain('这样办，您满意吗');
    const fields = { once: 'twice', act: 'rate', rating: 'satisfied', text: '修得很快。' };
    const first = await act(code, fields);
    expect([first.status, first.headers.get('Location')]).toEqual([303, `/t/${code}`]);
    expect((await act(code, fields)).status).toBe(303);
    expect((await office.track(code)).state).toBe('closed');
    expect(await read(code)).toContain('这件事办完了');
  });

  it('asks again when no rating was chosen, and keeps what was written', async () => {
    const answer = await act(await replied(), { act: 'rate', text: '修得很快。' });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('请选一个：满意不满意。');
    expect(html).toContain('修得很快。</textarea');
  });

  it('takes the answer to what the station asked', async () => {
    const { code } = await office.file();
    const question = '是哪一根灯杆？';
    await office.command(code, { as: 'liaison', command: 'request-info', body: { question } });
    expect(await read(code)).toContain(question);
    expect((await act(code, { act: 'supplement', text: '第三根。' })).status).toBe(303);
    expect((await office.track(code)).state).toBe('submitted');
  });

  it('withdraws only with the last four digits of the phone', async () => {
    const { code } = await office.file();
    const wrong = await act(code, { act: 'withdraw', phone_last4: '9999' });
    expect(await wrong.text()).toContain('和当时留的手机号后四位对不上');
    expect((await act(code, { act: 'withdraw', phone_last4: '1234' })).status).toBe(303);
    expect(await read(code)).toContain('您撤回了这件事，不再办理');
  });

  it('says where a declined petition can go, and takes one objection', async () => {
    const { code } = await office.file();
    const body = { reason: 'private_dispute', matter: '邻居借钱不还。', text: '这属于民间借贷。' };
    await office.command(code, { as: 'liaison', command: 'decline', body });
    expect(await read(code)).toContain('人民调解委员会');
    expect((await act(code, { act: 'object', text: '请再看看。' })).status).toBe(303);
    expect(await read(code)).not.toContain('name="act" value="object"');
  });

  it('shows a follower the public texts, nothing to press, and no word of the owner', async () => {
    const { code } = await office.file();
    await office.accept(code);
    const { id } = await office.track(code);
    const answer = await office.site(`/v1/petitions/${id}/follow`, { body: {} });
    const followed: unknown = await answer.json();
    const own = /"code":"([^"]+)"/.exec(JSON.stringify(followed))?.[1] ?? '';
    const html = await read(own);
    expect(html).toContain('示范路的路灯不亮');
    expect(html).not.toContain('孩子看不清台阶');
    expect(html).not.toContain('name="act"');
    expect(html).toContain('提出人提交');
  });
});
