import { expect } from '@open-wc/testing';
import { openRoster } from '../../harness/roster-site.ts';
import { until } from '../../harness/site.ts';

interface Site {
  frame: HTMLIFrameElement;
  page: Document;
  violations: () => string;
  /** Scripts and sheets of the embed that the page asked for, without the snippet's own two. */
  files: () => string[];
}

/** A site under the host policy that carries the snippet, and these tags. */
async function setup(body: string): Promise<Site> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '1200';
  frame.src = `/harness/strict?body=${encodeURIComponent(body)}`;
  document.body.replaceChildren(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentDocument;
  if (!page) throw new Error('The page of the site cannot be seen.');
  const violations = (): string => page.documentElement.dataset['violations'] ?? '';
  const files = (): string[] =>
    (frame.contentWindow?.performance.getEntriesByType('resource') ?? [])
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.startsWith('/embed/') && !path.startsWith('/embed/v1/'))
      .map((path) => path.slice(path.lastIndexOf('/') + 1));
  return { frame, page, violations, files };
}

const inside = ({ page }: Site, tag: string, selector: string): Promise<HTMLElement> =>
  until(() => page.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(selector));

describe('the loader', function () {
  this.timeout(60_000);

  afterEach(() => document.body.replaceChildren());

  it('brings an element with two files and breaks no policy', async () => {
    const { key } = await openRoster();
    const site = await setup(`<lianxin-station-card site-key="${key}"></lianxin-station-card>`);
    await inside(site, 'lianxin-station-card', 'h2');
    expect(site.files().sort()).to.deep.equal(['base.js', 'station-card.js']);
    expect(site.violations()).to.equal('');
  });

  it('needs one file more for the next element', async () => {
    const { key } = await openRoster(7);
    const site = await setup(
      `<lianxin-site site-key="${key}"><lianxin-station-card></lianxin-station-card>
       <lianxin-deputy-roster></lianxin-deputy-roster></lianxin-site>`,
    );
    await inside(site, 'lianxin-deputy-roster', '.card');
    await inside(site, 'lianxin-station-card', 'h2');
    expect(site.files().sort()).to.deep.equal([
      'base.js',
      'deputy-roster.js',
      'site.js',
      'station-card.js',
    ]);
    expect(site.violations()).to.equal('');
  });

  it('makes an element of a division, where an editor strips unknown tags', async () => {
    const { key, secondStation } = await openRoster();
    const site = await setup(
      `<div data-lianxin="station-card" data-site-key="${key}" data-station="${secondStation}">站点</div>`,
    );
    const name = await inside(site, 'lianxin-station-card', 'h2');
    expect(name.textContent).to.equal('示范第二联络站');
    expect(site.page.querySelector('[data-lianxin]')).to.equal(null);
  });

  it('meets an element that the page adds later', async () => {
    const { key } = await openRoster();
    const site = await setup('<main></main>');
    expect(site.files()).to.deep.equal([]);
    const card = site.page.createElement('lianxin-station-card');
    card.setAttribute('site-key', key);
    site.page.querySelector('main')?.append(card);
    await inside(site, 'lianxin-station-card', 'h2');
  });

  it('leaves an element alone until it comes near', async () => {
    const { key } = await openRoster();
    const gap = '<p>示范</p>'.repeat(150);
    const site = await setup(
      `${gap}<lianxin-station-card site-key="${key}">电话 0570-0000000</lianxin-station-card>`,
    );
    const card = site.page.querySelector('lianxin-station-card');
    expect([card?.shadowRoot, card?.textContent]).to.deep.equal([null, '电话 0570-0000000']);
    card?.scrollIntoView();
    await inside(site, 'lianxin-station-card', 'h2');
  });

  it('links one sheet for an element where sheets cannot be adopted', async () => {
    const { key } = await openRoster();
    const site = await setup(
      `<script src="/harness/age.js"></script>
       <lianxin-station-card site-key="${key}"></lianxin-station-card>`,
    );
    const sheet = await inside(site, 'lianxin-station-card', '.sheet');
    await until(() => getComputedStyle(sheet).height === '452px');
    expect(site.files().sort()).to.deep.equal(['base.js', 'station-card.css', 'station-card.js']);
    expect(site.violations()).to.equal('');
  });

  for (const name of ['site', 'station-card', 'deputy-roster']) {
    it(`runs the first example of the page on ${name}`, async () => {
      const { key } = await openRoster(7);
      const page = await (await fetch(`/docs/elements/${name}.md`)).text();
      const [, example = ''] = /```html\n([^]*?)```/.exec(page) ?? [];
      const site = await setup(example.replace(/<(link|script).*\n/g, '').replace('pk_…', key));
      const tags = [...site.page.querySelectorAll('[site-key], lianxin-site *')]
        .map(({ localName }) => localName)
        .filter((tag) => tag !== 'lianxin-site');
      for (const tag of tags) await inside(site, tag, '.ways, .card');
      expect([tags.length > 0, site.violations()]).to.deep.equal([true, '']);
    });
  }

  it('keeps its room from before the script to the last answer', async () => {
    const { key } = await openRoster(13);
    const tags = ['lianxin-station-card', 'lianxin-deputy-roster'] as const;
    const site = await setup(
      tags.map((tag) => `<${tag} site-key="${key}"></${tag}>`).join('') + '<p id="after">后文</p>',
    );
    const after = (): number => site.page.querySelector('#after')?.getBoundingClientRect().top ?? 0;
    const before = after();
    await inside(site, 'lianxin-deputy-roster', '.card');
    await inside(site, 'lianxin-station-card', 'h2');
    expect(after()).to.equal(before);
  });
});
