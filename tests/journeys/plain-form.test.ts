import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPhone } from './browser.ts';
import { picture } from './picture.ts';
import { Staff } from './staff.ts';

const served = inject('served');
const { county } = served.demo;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a resident without JavaScript', () => {
  it('is told what is missing, files once however often the button is pressed, and follows', async () => {
    const content = '村口的垃圾桶满了一个星期没有人来收。';
    const context = await openPhone(browser, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.url}/f/petition?key=${county.key}&station=${county.station}`);
    const button = (name: string) => page.getByRole('button', { name });

    await page.getByLabel('事情经过').fill(content);
    await button('下一步：核对').click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('事情经过').inputValue()).toBe(content);

    await page.getByLabel('环境与生态').check();
    await page.getByLabel('在什么地方').fill('石梁镇');
    await page.getByLabel('照片').setInputFiles(picture());
    await page.getByLabel('手机号').first().fill('13800002468');
    await page.getByLabel('我看过了，同意这样使用').check();
    await button('下一步：核对').click();
    await page.getByRole('heading', { name: '看一看，没有错就提交' }).waitFor();
    await page.getByText('1 张').waitFor();
    await button('提交').dblclick();
    await page.waitForURL(/\/t\/[0-9A-Z-]+\?new/);
    const receipt = page.url();

    const liaison = await Staff.signIn(served, '联络员');
    const { id } = await liaison.findCase(content);
    await liaison.act(id, 'accept', {
      matter: '居民反映垃圾清运不及时。',
      publicTitle: '垃圾清运不及时',
    });
    await page.goto(receipt.replace('?new', ''));
    await page.getByRole('heading', { name: /已经受理/ }).waitFor();
    await context.close();
  });
});
