import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listenTo, openBrowser, openPhone } from './browser.ts';
import { barePage, openHost, type Host } from './host.ts';
import { PetitionForm } from './petition-form.ts';
import { ProgressTracker } from './progress-tracker.ts';
import { Staff } from './staff.ts';

const served = inject('served');
const { county } = served.demo;
let browser: Browser;
let form: Host;
let tracker: Host;

function pageAround(widget: string): string {
  const source = `${served.url}/frame/${widget}?key=${county.key}&station=${county.station}`;
  const frame = `<iframe title="代表联络站" src="${source}" style="width:100%;border:0"></iframe>`;
  return barePage(frame, `<script type="module" src="${served.url}/frame/host.js"></script>`);
}

beforeAll(async () => {
  browser = await openBrowser();
  form = await openHost(pageAround('petition-form'));
  tracker = await openHost(pageAround('progress-tracker'));
});
afterAll(async () => {
  await browser.close();
  await form.close();
  await tracker.close();
});

describe('a resident in a frame on another site', () => {
  it('files with a photo and follows what happens', async () => {
    const content = '菜场门口的路面塌了一块，电动车过不去，下雨积水。';
    const context = await openPhone(browser);
    const page = await context.newPage();
    const complaints = listenTo(page, served.url);
    await page.goto(form.origin);
    const framed = new PetitionForm(page.frameLocator('iframe'));
    await framed.agree();
    await framed.describe({ content });
    await framed.reachAt({ phone: '13800005678' });
    const code = await framed.send();

    const second = await context.newPage();
    await second.goto(tracker.origin);
    const shown = new ProgressTracker(second, second.frameLocator('iframe'));
    await shown.ask(code);
    await shown.says(/收到了/);
    const liaison = await Staff.signIn(served, '联络员');
    const { id } = await liaison.findCase(content);
    await liaison.act(id, 'accept', {
      matter: '居民反映路面塌陷。',
      publicTitle: '菜场门口路面塌陷',
    });
    await shown.says(/已经受理/);
    expect(complaints.errors).toEqual([]);
    await context.close();
  });

  it('gets a frame that is as high as what is in it', async () => {
    const page = await browser.newPage();
    await page.goto(form.origin);
    await new PetitionForm(page.frameLocator('iframe')).root.waitFor();
    const isHighEnough = () =>
      page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 400);
    await expect(isHighEnough()).resolves.toBeDefined();
    await page.close();
  });
});
