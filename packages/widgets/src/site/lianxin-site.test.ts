import { expect } from '@open-wc/testing';
import { openRoster } from '../../harness/roster-site.ts';
import { drawn, says, textOf } from '../../harness/show.ts';
import '../station-card/define.ts';
import '../deputy-roster/define.ts';
import './define.ts';

async function setup(attributes: Readonly<Record<string, string>> = {}) {
  const { key, secondStation } = await openRoster();
  const site = document.createElement('lianxin-site');
  const all = { 'api-url': location.origin, 'site-key': key, ...attributes };
  for (const [name, value] of Object.entries(all)) site.setAttribute(name, value);
  const card = document.createElement('lianxin-station-card');
  site.append(card);
  document.body.replaceChildren(site);
  return { site, card, key, secondStation };
}

/** Counts what a page asks of the API while something happens. */
async function requestsDuring(act: () => Promise<unknown>): Promise<string[]> {
  const whole = window.fetch;
  const asked: string[] = [];
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : input;
    asked.push(new URL(address, location.href).pathname);
    return whole(input, init);
  };
  await act();
  window.fetch = whole;
  return asked;
}

afterEach(() => document.body.replaceChildren());

describe('lianxin-site', () => {
  it('gives what is inside it key, address, locale and size', async () => {
    const { card } = await setup({ locale: 'en', size: 'elder' });
    await says(card, 'Directions');
    expect(card.renderRoot.querySelector('.root')?.className).to.contain('elder');
  });

  it('is followed when it changes', async () => {
    const { site, card, secondStation } = await setup();
    await says(card, '示范联络站');
    site.setAttribute('station', secondStation);
    await says(card, '示范第二联络站');
    site.setAttribute('locale', 'en');
    await says(card, 'Directions');
    expect(textOf(card)).to.contain('示范第二联络站');
  });

  it('gives way to what an element says for itself', async () => {
    const { card } = await setup({ locale: 'en' });
    card.setAttribute('locale', 'zh-CN');
    await says(card, '怎么走');
    expect(textOf(card)).not.to.contain('Directions');
  });

  it('reaches into the shadow trees of the portal’s own components', async () => {
    const { site } = await setup();
    const portal = document.createElement('div');
    const card = document.createElement('lianxin-station-card');
    portal.attachShadow({ mode: 'open' }).append(card);
    site.append(portal);
    await says(card, '示范联络站');
    expect(card.renderRoot.querySelector('h2')?.textContent).to.equal('示范联络站');
  });

  it('lets many elements share one answer', async () => {
    const { site, card } = await setup();
    const asked = await requestsDuring(async () => {
      const others = [1, 2].map(() => document.createElement('lianxin-station-card'));
      const roster = document.createElement('lianxin-deputy-roster');
      site.append(...others, roster);
      for (const element of [card, ...others]) await drawn(element, 'h2');
      await drawn(roster, '.card');
    });
    expect(asked.filter((path) => path === '/v1/site').length).to.be.at.most(1);
    expect(asked.filter((path) => path.startsWith('/v1/stations/')).length).to.be.at.most(1);
  });
});
