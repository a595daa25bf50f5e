import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { barePage, openHost, type Host } from './host.ts';

const served = inject('served');
const { county } = served.demo;
const widgets = ['deputy-roster', 'petition-form', 'progress-tracker', 'station-card'] as const;
type Widths = Record<(typeof widgets)[number], number>;
let browser: Browser;
let host: Host;

/** The same elements on a page that wants nothing of them. */
const bare = barePage(
  `<lianxin-site site-key="${county.key}" station="${county.station}">
    ${widgets.map((name) => `<div class="${name}"><lianxin-${name}${name === 'petition-form' ? ' collapsed' : ''}></lianxin-${name}></div>`).join('\n')}
  </lianxin-site>`,
  `<link rel="stylesheet" href="${served.url}/embed/v1/lianxin.css">
   <script type="module" src="${served.url}/embed/v1/lianxin.js"></script>`,
);

beforeAll(async () => {
  browser = await openBrowser();
  host = await openHost(bare);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

async function openForm(page: Page): Promise<void> {
  for (const name of widgets) await page.locator(`lianxin-${name}`).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: '我要反映' }).click();
  await page.getByLabel('我看过了，同意这样使用').waitFor();
  await page.locator('lianxin-station-card').getByRole('link').first().waitFor();
  await page.locator('lianxin-deputy-roster').getByRole('button').first().waitFor();
  await page.waitForLoadState('networkidle');
}

const readWidths = (page: Page): Promise<Widths> =>
  page.evaluate(
    (names) => {
      const width = (name: string) =>
        document.querySelector(`lianxin-${name}`)?.getBoundingClientRect().width ?? 0;
      return Object.fromEntries(names.map((name) => [name, width(name)])) as Widths; // one entry per name
    },
    [...widgets],
  );

/** Every control of a widget with what a host's sheet would change of it. */
function readControls(page: Page, name: string): Promise<string[]> {
  return page.locator(`lianxin-${name}`).evaluate((element) => {
    const kept = [
      'font-family',
      'font-size',
      'font-weight',
      'line-height',
      'letter-spacing',
      'word-break',
      'text-indent',
      'text-align',
      'color',
      'background-color',
      'border',
      'border-radius',
      'padding',
      'margin',
      'cursor',
    ];
    const controls = element.shadowRoot?.querySelectorAll(
      'button, input, select, textarea, a, label, h2, h3, p',
    );
    return [...(controls ?? [])].map((control) => {
      const style = getComputedStyle(control);
      const { width, height } = control.getBoundingClientRect();
      const looks = kept.map((property) => style.getPropertyValue(property)).join('; ');
      const words = (control.textContent ?? '').trim().slice(0, 12);
      return `${control.localName} ${words} ${width.toFixed(1)}×${height.toFixed(1)} ${looks}`;
    });
  });
}

describe.each([360, 1280])('the county portal, %i pixels wide', (width) => {
  it.each(widgets)('changes no control of %s', async (name) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const portal = await context.newPage();
    await portal.goto(`${served.url}/demo/county/`);
    await openForm(portal);
    const widths = await readWidths(portal);

    const page = await context.newPage();
    await page.goto(host.origin);
    const rules = widgets.map((widget) => `.${widget} { width: ${widths[widget]}px }`).join('\n');
    await page.addStyleTag({ content: rules });
    await openForm(page);

    const controls = await readControls(page, name);
    expect(controls.length).toBeGreaterThan(0);
    expect(await readControls(portal, name)).toEqual(controls);
    await context.close();
  });
});
