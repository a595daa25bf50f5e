import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';

const served = inject('served');
const { county, foodChain } = served.demo;
let browser: Browser;
let code = '';
let deputy = '';

async function firstOf(path: string, pattern: RegExp): Promise<string> {
  const html = await (await fetch(served.url + path)).text();
  return pattern.exec(html)?.[0] ?? '';
}

beforeAll(async () => {
  browser = await openBrowser();
  code = await firstOf('/', /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  deputy = await firstOf(`/s/${county.station}`, /dep_[0-9a-f]{32}/);
});
afterAll(() => browser.close());

/** Pages of our own, by what they are. */
const own = {
  index: () => '/',
  station: () => `/s/${county.station}`,
  deputy: () => `/s/${county.station}/d/${deputy}`,
  'tracker without a code': () => '/t',
  tracker: () => `/t/${code}`,
  'plain form': () => `/f/petition?key=${county.key}`,
  'what is not there': () => '/nowhere',
};
/** Other people's pages that carry our elements. */
const hosts = {
  county: () => '/demo/county/',
  strict: () => '/demo/strict/',
  'food chain': () => '/demo/food-chain/',
  frame: () => `/frame/petition-form?key=${foodChain.key}`,
};

interface Look {
  readonly width: number;
  readonly size: 'standard' | 'elder';
}

async function open(path: string, { width, size }: Look): Promise<Page> {
  const viewport = { width, height: 800 };
  const context = await browser.newContext({ viewport, bypassCSP: true });
  const page = await context.newPage();
  // An open stream would keep the line busy for ever.
  await page.route('**/stream', (route) => route.abort());
  const elder = size === 'elder' ? `${path.includes('?') ? '&' : '?'}size=elder` : '';
  const answer = await page.goto(served.url + path + elder, { waitUntil: 'networkidle' });
  expect(answer?.status()).toBe(path === '/nowhere' ? 404 : 200);
  return page;
}

const rules = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' ')))`;

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(rules);
}

/** How far the page is wider than the screen. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Controls of the page itself that are lower than a finger needs; links within a sentence aside. */
function smallControls(page: Page, least: number): Promise<string[]> {
  return page.evaluate((height) => {
    const controls = '.button, button, summary, .top a, .link, .tick, input, textarea, select';
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((control) => control.offsetParent && !control.matches('.tick input'))
      .filter((control) => control.getBoundingClientRect().height < height)
      .map(({ outerHTML }) => outerHTML.slice(0, 80));
  }, least);
}

/** Texts of the page itself that are smaller than old eyes read. */
function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.offsetParent && !element.closest('.unseen, .mark, .face'))
      .filter(({ childNodes }) =>
        [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
      )
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 18)
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
}

const looks: readonly Look[] = [
  { width: 1280, size: 'standard' },
  { width: 360, size: 'elder' },
];

describe.each(Object.entries(own))('our own page: %s', (_, path) => {
  it.each(looks)('is whole, large enough and clean at $width px, $size', async (look) => {
    const page = await open(path(), look);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await smallControls(page, look.size === 'elder' ? 60 : 44)).toEqual([]);
    expect(look.size === 'elder' ? await smallTexts(page) : []).toEqual([]);
    await page.context().close();
  });
});

describe.each(Object.entries(hosts))('a page with our elements: %s', (_, path) => {
  it.each([360, 1280])('is clean at %i px', async (width) => {
    const page = await open(path(), { width, size: 'standard' });
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
