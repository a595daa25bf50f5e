import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listenTo, openBrowser, openPhone } from './browser.ts';
import { PetitionForm } from './petition-form.ts';
import { ProgressTracker } from './progress-tracker.ts';

const served = inject('served');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Seen {
  readonly violations: string[];
  readonly shifts: { readonly value: number; readonly what: string }[];
}

declare global {
  interface Window {
    seen: Seen;
  }
  interface PerformanceEntry {
    readonly hadRecentInput?: boolean;
    readonly value?: number;
    readonly sources?: readonly { readonly node: Node | null }[];
  }
}

/** Writes down, from the first moment on, what the policy refused and what moved by itself. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { violations: [], shifts: [] };
    window.seen = seen;
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sample }) =>
        seen.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
    new PerformanceObserver((list) => {
      for (const { value = 0, hadRecentInput, sources = [] } of list.getEntries()) {
        const [what] = sources.map(({ node }) => node?.nodeName ?? '');
        if (!hadRecentInput) seen.shifts.push({ value, what: what ?? '' });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const readSeen = (page: Page): Promise<Seen> => page.evaluate(() => window.seen);

async function settle(page: Page): Promise<void> {
  const card = page.locator('lianxin-station-card');
  await card.scrollIntoViewIfNeeded();
  await card.getByRole('link').first().waitFor();
}

describe('the widgets under the host policy', () => {
  it('file and follow without a violation, a foreign request or a jump', async () => {
    const context = await openPhone(browser);
    const page = await context.newPage();
    const complaints = listenTo(page, served.url);
    await watch(page);
    await page.goto(`${served.url}/demo/strict/`);
    const form = new PetitionForm(page);
    await form.agree();
    await form.describe({ content: '学校门口放学时车太多，孩子过马路危险。' });
    await form.reachAt({ phone: '13800001357' });
    const code = await form.send();
    const tracker = new ProgressTracker(page);
    await tracker.ask(code);
    await tracker.says(/收到了/);
    await settle(page);
    expect(await readSeen(page)).toEqual({ violations: [], shifts: [] });
    expect(complaints).toEqual({ errors: [], foreign: [] });
    await context.close();
  });

  it.each([360, 1280])('load %i pixels wide without anything moving', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    await watch(page);
    await page.goto(`${served.url}/demo/strict/`);
    await settle(page);
    await page.waitForLoadState('networkidle');
    expect(await readSeen(page)).toEqual({ violations: [], shifts: [] });
    await context.close();
  });
});
