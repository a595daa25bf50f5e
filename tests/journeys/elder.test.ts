import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listenTo, openBrowser, openPhone } from './browser.ts';
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

/** Controls that are lower than a hand needs, and texts smaller than an eye needs. */
async function tooSmall(widget: Locator): Promise<string[]> {
  return widget.evaluate((element) => {
    const root = element.shadowRoot ?? element;
    const shown = [...root.querySelectorAll<HTMLElement>('*')].filter(
      (one) => one.getClientRects().length > 0 && !one.closest('.unseen'),
    );
    const isControl = (one: HTMLElement) =>
      one.matches(
        'button, select, textarea, a.button, input:not([type=radio], [type=checkbox], [type=file])',
      );
    const isText = (one: HTMLElement) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    return [
      ...shown
        .filter((one) => isControl(one) && one.getBoundingClientRect().height < 59.5)
        .map((one) => `low: ${one.outerHTML.slice(0, 80)}`),
      ...shown
        .filter((one) => isText(one) && Number.parseFloat(getComputedStyle(one).fontSize) < 18)
        .map((one) => `small: ${one.outerHTML.slice(0, 80)}`),
    ];
  });
}

describe('a resident who reads large letters', () => {
  it('is asked one thing at a time and follows the matter to the end', async () => {
    const content = '公交站的座椅断了一条腿，等车没有地方坐。';
    const context = await openPhone(browser);
    const page = await context.newPage();
    const complaints = listenTo(page, served.url);
    await page.goto(`${served.url}/demo/county/`);
    await page.getByRole('link', { name: '大字版' }).click();
    const form = new PetitionForm(page);
    const { root } = form;
    const small: string[] = [];
    const look = async () => small.push(...(await tooSmall(root)));

    await form.open();
    await form.heading('想跟谁说').waitFor();
    await look();
    await form.agree();
    await root.getByText('道路与交通').click();
    await look();
    await form.next();
    await root.getByLabel('事情经过').fill(content);
    await look();
    await form.next();
    await root.locator('input[type=file]').setInputFiles(picture());
    await root.getByRole('img', { name: '第 1 张照片' }).waitFor();
    await look();
    await form.next();
    await root.getByLabel('手机号').fill('13800004321');
    await look();
    await form.next();
    await form.heading('看一看，没有错就提交').waitFor();
    await look();
    const code = await form.send();
    await look();

    const tracker = new ProgressTracker(page);
    await tracker.ask(code);
    await tracker.says(/收到了/);
    small.push(...(await tooSmall(tracker.root)));
    const liaison = await Staff.signIn(served, '联络员');
    const { id } = await liaison.findCase(content);
    await liaison.act(id, 'accept', {
      matter: '居民反映候车座椅损坏。',
      publicTitle: '公交站座椅损坏',
      grade: 'consultation',
    });
    await tracker.says(/正在准备答复/);
    await liaison.act(id, 'answer', { text: '明天上午换一把新的。' });
    await tracker.says(/请您看看满不满意/);
    await tracker.rate('基本满意');
    await tracker.says(/这件事办完了/);
    expect(small).toEqual([]);
    expect(complaints).toEqual({ errors: [], foreign: [] });
    await context.close();
  });
});
