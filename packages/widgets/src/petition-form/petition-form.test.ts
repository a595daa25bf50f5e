import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { PetitionFormDriver } from '../../harness/petition-form-driver.ts';
import { lowControls, smallWords } from '../../harness/measure.ts';
import { countPetitions, faultsOf, openSite, until } from '../../harness/site.ts';
import './define.ts';

const looks = [
  { locale: 'zh-CN', size: 'standard' },
  { locale: 'zh-CN', size: 'elder' },
  { locale: 'en', size: 'standard' },
  { locale: 'en', size: 'elder' },
];

/** The heading of the screen, which changes with every step. */
async function pressNext(form: PetitionFormDriver): Promise<void> {
  const before = form.heading;
  await form.next();
  await until(() => form.heading !== before);
}

/** What is too low to be pressed; a box to tick is as high as its whole line. */
function lowTargets({ form, tree }: PetitionFormDriver, pixels: number): string[] {
  const lines = [...tree.querySelectorAll<HTMLElement>('.tick, .tile span, summary')]
    .filter(({ offsetHeight }) => offsetHeight < pixels)
    .map(({ textContent, offsetHeight }) => `${textContent?.trim()} ${offsetHeight}`);
  return [...lines, ...lowControls(form, pixels).filter((line) => !/^input {2}\d\d$/.test(line))];
}

afterEach(() => {
  document.body.replaceChildren();
  sessionStorage.clear();
  localStorage.clear();
  indexedDB.deleteDatabase('lianxin-drafts');
});

describe('lianxin-petition-form', () => {
  for (const look of looks) {
    it(`is accessible and large enough on every screen, ${look.locale}, ${look.size}`, async function () {
      this.timeout(60_000);
      const form = await PetitionFormDriver.open(await openSite(), look);
      const elder = look.size === 'elder';
      const faults = async (): Promise<void> => {
        expect(await faultsOf(form.form), form.heading).to.deep.equal([]);
        expect(lowTargets(form, elder ? 60 : 44), form.heading).to.deep.equal([]);
        expect(smallWords(form.form, elder ? 18 : 13.5), form.heading).to.deep.equal([]);
      };
      await faults();
      await form.next();
      await form.find('#summary');
      await faults();
      await form.press('#notice');
      await pressNext(form);
      await form.press('.tile input');
      if (elder) await pressNext(form);
      await form.type('content', '楼道着火了，一直在冒烟。');
      await faults();
      if (elder) await pressNext(form);
      await form.type('address', '示范路 18 号');
      await faults();
      await pressNext(form);
      await form.press('#onBehalf');
      await form.press('#under14');
      await form.next();
      await form.find('#summary');
      await faults();
      await form.press('#onBehalf');
      await form.type('phone', '13900001234');
      await pressNext(form);
      await faults();
      await form.next();
      await form.find('.code');
      await form.find('.qr path[d^=M]');
      await faults();
    });
  }

  it('can be filled and sent by the keyboard alone', async function () {
    this.timeout(60_000);
    const site = await openSite();
    const form = await PetitionFormDriver.open(site);
    const keys = async (...presses: readonly string[]): Promise<void> => {
      for (const press of presses) await sendKeys({ press });
    };
    const inside = (selector: string): boolean => !!form.tree.activeElement?.matches(selector);
    const tabTo = async (selector: string): Promise<void> => {
      while (!inside(selector)) await keys('Tab');
    };
    await tabTo('#notice');
    await keys(' ', 'Enter');
    await form.screen('说说是什么事');
    await until(() => inside('#heading'));
    await tabTo('.tile input');
    await keys(' ');
    await tabTo('#content');
    await sendKeys({ type: '路灯不亮，晚上看不清。' });
    await tabTo('.main');
    await keys('Enter');
    await form.screen('怎么联系您');
    await tabTo('#phone');
    // WebKitGTK's driver swallows a digit that comes twice in a row.
    await sendKeys({ type: '13912345678' });
    await keys('Enter');
    await form.screen('看一看，没有错就提交');
    await tabTo('.main');
    await keys(' ');
    await form.find('.code');
    expect(await countPetitions(site)).to.equal(1);
  });

  it('shows a title, a sentence and a button while collapsed, and opens in place', async () => {
    const form = await PetitionFormDriver.open(await openSite(), { collapsed: '' });
    await until(() => form.text.includes('2 个工作日内告诉您是否受理'));
    await form.say('我要反映');
    await form.screen('想跟谁说');
    await until(() => form.tree.activeElement?.id === 'heading');
    expect(await faultsOf(form.form)).to.deep.equal([]);
  });

  it('says so where the key is unknown, and where nothing can be filed', async () => {
    const site = await openSite();
    const form = document.createElement('lianxin-petition-form');
    form.setAttribute('api-url', location.origin);
    form.setAttribute('site-key', `${site.key}x`);
    document.body.append(form);
    const trouble = await until(() => form.shadowRoot?.querySelector('.trouble'));
    expect(trouble.textContent).to.contain('请告诉网站管理员');
    expect(await faultsOf(form)).to.deep.equal([]);
  });
});
