import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listenTo, openBrowser, openPhone } from './browser.ts';
import { PetitionForm } from './petition-form.ts';
import { Staff } from './staff.ts';
import { ProgressTracker } from './progress-tracker.ts';

const served = inject('served');
const phone = '13800001234';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a resident on an old county portal', () => {
  it('files with a photo, follows every step without a reload, and rates', async () => {
    const content = '县西街 1 号楼道灯坏了三天，晚上老人下楼看不见。';
    const context = await openPhone(browser);
    const page = await context.newPage();
    const complaints = listenTo(page, served.url);
    await page.goto(`${served.url}/demo/county/`);

    const form = new PetitionForm(page);
    await form.open();
    await form.agree();
    await form.describe({ content });
    await form.reachAt({ phone });
    const code = await form.send();

    const second = await context.newPage();
    await second.goto(`${served.url}/demo/county/`);
    const tracker = new ProgressTracker(second);
    await tracker.ask(code);
    await tracker.says(/收到了/);
    const loads = await tracker.countLoads();

    const liaison = await Staff.signIn(served, '联络员');
    const { id } = await liaison.findCase(content);
    await liaison.act(id, 'accept', {
      matter: '居民反映楼道灯损坏。',
      publicTitle: '楼道灯损坏',
      grade: 'consultation',
    });
    await tracker.says(/正在准备答复/);
    await liaison.act(id, 'answer', { text: '社区今天下午换好楼道灯，换好后请您看看。' });
    await tracker.says(/请您看看满不满意/);
    await tracker.shows('社区今天下午换好楼道灯');

    await tracker.rate('满意');
    await tracker.says(/这件事办完了/);
    expect(await tracker.countLoads()).toBe(loads);
    expect(complaints).toEqual({ errors: [], foreign: [] });
    await context.close();
  });
});
