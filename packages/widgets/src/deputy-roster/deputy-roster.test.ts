import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openRoster, unknownKey } from '../../harness/roster-site.ts';
import { drawn, holdAnswers, says, show, textOf } from '../../harness/show.ts';
import { faultsOf, until } from '../../harness/site.ts';
import './define.ts';
import type { LianxinDeputyRoster } from './deputy-roster.ts';

const looks = ['zh-CN', 'en'].flatMap((locale) =>
  ['standard', 'elder'].map((size) => ({ locale, size })),
);

async function setup(attributes: Readonly<Record<string, string>> = {}, count = 13) {
  const site = await openRoster(count);
  const roster = show('lianxin-deputy-roster', { 'site-key': site.key, ...attributes });
  await drawn(roster, '.pills, .trouble');
  return { roster, site };
}

const namesIn = (roster: LianxinDeputyRoster): string[] =>
  [...roster.renderRoot.querySelectorAll('.card b')].map(({ textContent }) => textContent);

async function say(roster: LianxinDeputyRoster, label: string): Promise<void> {
  const button = await until(() =>
    [...roster.renderRoot.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === label,
    ),
  );
  button.click();
}

async function type(roster: LianxinDeputyRoster, words: string, isComposing = false) {
  const input = await drawn<HTMLInputElement>(roster, 'input');
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }));
  return input;
}

afterEach(() => document.body.replaceChildren());

describe('lianxin-deputy-roster', () => {
  for (const look of looks) {
    it(`passes axe, ${look.locale}, ${look.size}`, async () => {
      const { roster } = await setup(look);
      await drawn(roster, `[lang=${look.locale}] .card`);
      expect(await faultsOf(roster)).to.deep.equal([]);
    });
  }

  it('passes axe while it waits, when nobody is found and when it cannot read', async () => {
    const { roster } = await setup();
    await type(roster, '没有这个人');
    await says(roster, '没有找到这样的代表');
    expect(await faultsOf(roster)).to.deep.equal([]);
    const release = holdAnswers();
    const failing = show('lianxin-deputy-roster', { 'site-key': unknownKey });
    await drawn(failing, '[aria-busy]');
    expect(await faultsOf(failing)).to.deep.equal([]);
    release();
    await drawn(failing, '.trouble');
    expect(await faultsOf(failing)).to.deep.equal([]);
  });

  it('leads by the keyboard from the search over levels and deputies to the pages', async () => {
    const { roster } = await setup();
    const stops = new Set<string>();
    const last = '下一页';
    let at: Element | null | undefined;
    while (at?.textContent?.trim() !== last) {
      await sendKeys({ press: 'Tab' });
      at = roster.shadowRoot?.activeElement;
      stops.add(at?.getAttribute('class') ?? at?.localName ?? '');
    }
    expect([...stops]).to.deep.equal(['input', 'pill', 'card', 'button second']);
  });

  it('says whose deputies and how many they are', async () => {
    const { roster } = await setup();
    await until(() => textOf(roster).includes('14 位'));
    expect(textOf(roster)).to.contain('示范县人大常委会 · 五级代表 14 位');
  });

  it('counts each level and shows the one that is pressed', async () => {
    const { roster } = await setup();
    await say(roster, '全国 3');
    await until(() => namesIn(roster).length === 3);
    await say(roster, '全部 14');
    await until(() => namesIn(roster).length > 3);
    expect(roster.renderRoot.querySelectorAll('[aria-pressed=true]').length).to.equal(1);
  });

  it('finds a deputy by characters, pinyin and initials', async () => {
    const { roster } = await setup();
    for (const words of ['尉迟', 'yuchi', 'YC'.toLowerCase().slice(0, 1) + 'sf']) {
      await type(roster, words);
      await until(() => namesIn(roster).join() === '尉迟示范');
      expect(namesIn(roster), words).to.deep.equal(['尉迟示范']);
      await type(roster, '');
      await until(() => namesIn(roster).length > 1);
    }
  });

  it('asks nothing while pinyin is being composed', async () => {
    const { roster } = await setup();
    const input = await type(roster, 'li', true);
    await type(roster, '尉迟', true);
    expect(namesIn(roster).length).to.be.above(1);
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await until(() => namesIn(roster).join() === '尉迟示范');
  });

  it('turns pages and comes back', async () => {
    const { roster } = await setup();
    const first = namesIn(roster);
    await say(roster, '下一页');
    await until(() => namesIn(roster).join() !== first.join());
    expect(textOf(roster)).to.contain('第 2 页');
    await say(roster, '上一页');
    await until(() => namesIn(roster).join() === first.join());
  });

  it('shows all deputies again after a search that found nobody', async () => {
    const { roster } = await setup();
    await type(roster, '没有这个人');
    await says(roster, '没有找到这样的代表');
    await say(roster, '看全部代表');
    await until(() => namesIn(roster).length > 1);
    expect(roster.shadowRoot?.activeElement?.localName).to.equal('input');
  });

  it('says so when a station has no deputies yet', async () => {
    const { roster, site } = await setup();
    roster.setAttribute('station', site.secondStation);
    await says(roster, '代表名单还没有公布');
    expect(textOf(roster)).to.contain('示范第二联络站');
  });

  it('has one height in every state', async () => {
    const { roster } = await setup();
    const height = roster.offsetHeight;
    await type(roster, '没有这个人');
    await says(roster, '没有找到这样的代表');
    expect(roster.offsetHeight).to.equal(height);
    const failing = show('lianxin-deputy-roster', { 'site-key': unknownKey });
    await drawn(failing, '.trouble');
    expect(failing.offsetHeight).to.equal(height);
  });

  it('lets the portal show a deputy’s page in its own way', async () => {
    const { roster } = await setup({}, 0);
    let chosen = '';
    roster.addEventListener('lianxin-deputy-select', (event) => {
      event.preventDefault();
      chosen = event.deputy.name;
    });
    (await drawn(roster, '.card')).click();
    expect(chosen).to.equal('曾示范');
  });
});
