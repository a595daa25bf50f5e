import {
  createTestApi,
  createTestTenant,
  openOfficeOn,
  type TestApi,
  type TestTenant,
} from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toWireId } from '@lianxin/domain';
import sharp from 'sharp';

let api: TestApi;
let tenant: TestTenant;

beforeAll(async () => {
  api = await createTestApi();
  tenant = await createTestTenant(api.deps);
});
afterAll(() => api.drop());

const content = '示范路的路灯连续三晚不亮，放学的孩子看不清台阶。';
const complete = { category: 'road', content, phone: '138 0000 1234', name: '曾示范', notice: '1' };

function address(query: Record<string, string> = { key: tenant.key }): string {
  return `/f/petition?${new URLSearchParams(query).toString()}`;
}

type Fields = Record<string, string | Blob>;

async function post(
  fields: Fields,
  to = address(),
): Promise<{ status: number; html: string; location: string | null }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const answer = await api.app.request(to, { method: 'POST', body: form });
  const location = answer.headers.get('location');
  return { status: answer.status, html: await answer.text(), location };
}

function tokenIn(html: string): string {
  return /name="token" value="([^"]+)"/.exec(html)?.[1] ?? '';
}

async function petitions(): Promise<number> {
  const rows = await api.deps.database.withTenant(tenant.id, (transaction) =>
    transaction.query<{ id: string }>('select id from petitions'),
  );
  return rows.length;
}

describe('the form without JavaScript', () => {
  it('files nothing at the first POST and shows what would be filed', async () => {
    const before = await petitions();
    const { status, html } = await post({ ...complete, action: 'check' });
    expect(status).toBe(200);
    expect(html).toContain('看一看，没有错就提交');
    expect(html).toContain(content);
    expect(await petitions()).toBe(before);
  });

  it('files at the second, once however often it is pressed, and leads to the tracker', async () => {
    const token = tokenIn((await post({ ...complete, action: 'check' })).html);
    const before = await petitions();
    const answers = await Promise.all([1, 2, 3].map(() => post({ token, action: 'send' })));
    const places = new Set(answers.map(({ location }) => location));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(places.size).toBe(1);
    expect([...places][0]).toMatch(/^\/t\/([0-9A-Z]{4}-){3}[0-9A-Z]{4}\?new$/);
    expect(await petitions()).toBe(before + 1);
    const tracker = await (await api.app.request([...places][0] ?? '')).text();
    expect(tracker).toContain('收到了，谢谢您');
    expect(tracker).toContain('示范联络站收到了，最迟');
  });

  it('keeps what was typed, and says what to put right and where', async () => {
    const { status, html } = await post({ ...complete, phone: '1380000123', content: '' });
    expect(status).toBe(422);
    expect(html).toContain('有 2 处需要改一下');
    expect(html).toContain('手机号少了一位，应该是 11 位数字。');
    expect(html).toContain('href="#phone"');
    expect(html).toContain('value="1380000123"');
    expect(html).toContain('value="曾示范"');
  });

  it('keeps a photo through an error, and files it', async () => {
    const red = { r: 200, g: 0, b: 0 };
    const image = sharp({ create: { width: 40, height: 30, channels: 3, background: red } });
    const photo = new Blob([new Uint8Array(await image.png().toBuffer())], { type: 'image/png' });
    const wrong = await post({ ...complete, content: '', photos: photo });
    const upload = /name="upload"\s+value="(upl_[0-9a-f]{32})"/.exec(wrong.html)?.[1] ?? '';
    const checked = await post({ ...complete, upload });
    expect(checked.html).toContain('1 张');
    const sent = await post({ token: tokenIn(checked.html), action: 'send' });
    expect(sent.status).toBe(303);
    const tracker = await (await api.app.request(sent.location ?? '')).text();
    expect(tracker).toContain('照片 1 张');
  });

  it('says which file is no photo', async () => {
    const text = new Blob(['x'], { type: 'text/plain' });
    const { html } = await post({ ...complete, photos: text });
    expect(html).toContain('第 1 张照片不是照片。只能传 JPG、PNG 或 WebP。');
  });

  it('lets the answers be changed', async () => {
    const token = tokenIn((await post({ ...complete, action: 'check' })).html);
    const { status, html } = await post({ token, action: 'edit' });
    expect(status).toBe(200);
    expect(html).toContain(`${content}</textarea`);
  });

  it('refuses a token that was tampered with', async () => {
    const token = tokenIn((await post({ ...complete, action: 'check' })).html);
    const { status } = await post({ token: `${token}x`, action: 'send' });
    expect(status).toBe(400);
  });

  it('shows the check page again when its hour is over', async () => {
    const token = tokenIn((await post({ ...complete, action: 'check' })).html);
    api.clock.pass({ hours: 2 });
    const before = await petitions();
    const late = await post({ token, action: 'send' });
    expect(late.status).toBe(409);
    expect(late.html).toContain('超过 1 小时');
    expect(await petitions()).toBe(before);
    expect((await post({ token: tokenIn(late.html), action: 'send' })).status).toBe(303);
  });

  it('writes markup as text', async () => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const { html } = await post({ ...complete, content: evil, name: '"><b>' });
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img src=x');
    expect(html).not.toContain('"><b>');
  });

  it('is addressed to a station, and to a deputy', async () => {
    const station = toWireId('station', tenant.stationId);
    const deputy = toWireId('deputy', tenant.deputyId);
    const answer = await api.app.request(address({ station, deputy }));
    expect(await answer.text()).toContain('交给：曾示范代表');
    const { html } = await post(complete, address({ station, deputy }));
    const sent = await post({ token: tokenIn(html), action: 'send' }, address({ station, deputy }));
    expect(sent.status).toBe(303);
  });

  it('lets one follow what others have raised, instead of raising it again', async () => {
    const office = await openOfficeOn(api);
    const { code } = await office.file({ content });
    await office.accept(code, { publicTitle: '示范路的路灯不亮' });
    const to = address({ key: office.tenant.key });
    const fields = { ...complete, address: '示范街道示范路 12 号' };
    const { html } = await post(fields, to);
    expect(html).toContain('附近有 1 件相近的事');
    const follow = /name="follow"\s+value="(pet_[0-9a-f]{32})"/.exec(html)?.[1] ?? '';
    const followed = await post({ token: tokenIn(html), follow }, to);
    const tracker = await (await api.app.request(followed.location ?? '')).text();
    expect(tracker).toContain('已经关注');
    expect(tracker).toContain('示范路的路灯不亮');
  });

  it.each([
    ['without a key', {}, 404],
    ['with an unknown key', { key: 'pk_0000unknownunknownunknown' }, 403],
    ['with an unknown station', { station: `sta_${'0'.repeat(32)}` }, 404],
  ])('does not open %s', async (_, query, status) => {
    expect((await api.app.request(address(query))).status).toBe(status);
  });

  it('never puts what was typed into the log', async () => {
    await post({ ...complete, action: 'check' });
    expect(JSON.stringify(api.log)).not.toContain('1234');
    expect(JSON.stringify(api.log)).not.toContain(tenant.key);
  });
});
