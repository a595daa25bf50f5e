import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { unplug } from '../../harness/cut-line.ts';
import { openRoster, unknownKey } from '../../harness/roster-site.ts';
import { drawn, holdAnswers, says, show, textOf } from '../../harness/show.ts';
import { faultsOf } from '../../harness/site.ts';
import '../site/define.ts';
import './define.ts';

const looks = ['zh-CN', 'en'].flatMap((locale) =>
  ['standard', 'elder'].map((size) => ({ locale, size })),
);

async function setup(attributes: Readonly<Record<string, string>> = {}) {
  const { key, secondStation } = await openRoster();
  const card = show('lianxin-station-card', { 'site-key': key, ...attributes });
  await drawn(card, 'h2');
  return { card, key, secondStation };
}

afterEach(() => document.body.replaceChildren());

describe('lianxin-station-card', () => {
  for (const look of looks) {
    it(`passes axe, ${look.locale}, ${look.size}`, async () => {
      const { card } = await setup(look);
      await drawn(card, `[lang=${look.locale}]`);
      expect(await faultsOf(card)).to.deep.equal([]);
    });
  }

  it('passes axe while it waits and when it cannot read', async () => {
    const release = holdAnswers();
    const card = show('lianxin-station-card', { 'site-key': unknownKey });
    await drawn(card, '[aria-busy]');
    expect(await faultsOf(card)).to.deep.equal([]);
    release();
    await says(card, '这里的内容没有找到');
    expect(await faultsOf(card)).to.deep.equal([]);
  });

  it('leads by the keyboard to the map and to the station’s page', async () => {
    const { card } = await setup();
    const links: (string | null | undefined)[] = [];
    for (const _ of [1, 2]) {
      await sendKeys({ press: 'Tab' });
      links.push(card.shadowRoot?.activeElement?.getAttribute('href'));
    }
    expect(links[0]).to.contain('position=118.87,28.97');
    expect(links[1]).to.match(/\/s\/sta_/);
  });

  it('shows the site’s default station, or the one it is told', async () => {
    const { card, secondStation } = await setup();
    expect(textOf(card)).to.contain('示范联络站');
    card.setAttribute('station', secondStation);
    await says(card, '示范第二联络站');
  });

  it('says how the station is entered', async () => {
    const { card } = await setup();
    for (const words of ['一楼', '无台阶', '不用进大院', '周一至周五 8:30–17:30']) {
      expect(textOf(card)).to.contain(words);
    }
  });

  it('has one height in every state', async () => {
    const { card } = await setup();
    const release = holdAnswers();
    const other = show('lianxin-station-card', { 'site-key': unknownKey });
    await drawn(other, '[aria-busy]');
    const waiting = other.offsetHeight;
    release();
    await drawn(other, '.trouble');
    expect([waiting, other.offsetHeight]).to.deep.equal([452, 452]);
    document.body.replaceChildren(card);
    expect(card.offsetHeight).to.equal(452);
  });

  it('goes on by itself when the network comes back', async () => {
    const { secondStation, card } = await setup();
    const plugIn = unplug();
    card.setAttribute('station', secondStation);
    await drawn(card, '.trouble');
    expect(textOf(card)).to.contain('再试一次');
    plugIn();
    await says(card, '示范第二联络站');
  });

  it('lets the portal show the station’s page in its own way', async () => {
    const { card, key } = await setup();
    let chosen = '';
    card.addEventListener('lianxin-station-select', (event) => {
      event.preventDefault();
      chosen = event.station.name;
    });
    (await drawn(card, 'a[href*="/s/"]')).click();
    expect([chosen, key.slice(0, 3)]).to.deep.equal(['示范联络站', 'pk_']);
  });
});
