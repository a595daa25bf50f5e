import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listenTo, openBrowser, openPhone } from './browser.ts';
import { Keyboard } from './keyboard.ts';
import { PetitionForm } from './petition-form.ts';
import { picture } from './picture.ts';
import { ProgressTracker } from './progress-tracker.ts';
import { Staff } from './staff.ts';

const served = inject('served');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a resident without a mouse', () => {
  it('files, follows and rates by keyboard alone', async () => {
    const content = '小区东门的感应灯整晚不亮，台阶看不清。';
    const context = await openPhone(browser);
    const page = await context.newPage();
    const complaints = listenTo(page, served.url);
    page.on('filechooser', (chooser) => void chooser.setFiles(picture()));
    await page.goto(`${served.url}/demo/county/`);
    const keyboard = new Keyboard(page);
    const form = new PetitionForm(page);

    await keyboard.press(/^我要反映/);
    await form.heading('想跟谁说').waitFor();
    await keyboard.press(/^我看过了/, 'Space');
    await keyboard.press(/^下一步/);
    await form.heading('说说是什么事').waitFor();
    await keyboard.press(/^住房与物业/, 'Space');
    await keyboard.write(/^事情经过/, content);
    await keyboard.write(/^在什么地方/, '府山街道');
    await keyboard.press(/^添加照片/);
    await form.root.getByRole('img', { name: '第 1 张照片' }).waitFor();
    await keyboard.press(/^下一步/);
    await form.heading('怎么联系您').waitFor();
    await keyboard.write(/^手机号/, '13800008765');
    await keyboard.press(/^下一步/);
    await form.heading('看一看，没有错就提交').waitFor();
    await keyboard.press(/^提交/);
    await form.heading('收到了，谢谢您').waitFor();
    const code = await form.code();

    const tracker = new ProgressTracker(page);
    await keyboard.write(/^查询码/, code);
    await page.keyboard.press('Enter');
    await tracker.says(/收到了/);
    const liaison = await Staff.signIn(served, '联络员');
    const { id } = await liaison.findCase(content);
    await liaison.act(id, 'accept', {
      matter: '居民反映感应灯不亮。',
      publicTitle: '小区东门感应灯不亮',
      grade: 'consultation',
    });
    await tracker.says(/正在准备答复/);
    await liaison.act(id, 'answer', { text: '今天已经换好。' });
    await tracker.says(/请您看看满不满意/);
    await keyboard.press(/^满意/);
    await keyboard.press(/^送出/);
    await tracker.says(/这件事办完了/);
    expect(complaints).toEqual({ errors: [], foreign: [] });
    await context.close();
  });
});
