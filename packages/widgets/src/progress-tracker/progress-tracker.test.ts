import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Office } from '../../harness/office.ts';
import { petitionIn } from '../../harness/petitions-in-all-states.ts';
import { ProgressTrackerDriver } from '../../harness/progress-tracker-driver.ts';
import { faultsOf, until } from '../../harness/site.ts';
import './define.ts';

const looks = [
  { locale: 'zh-CN', size: 'standard' },
  { locale: 'zh-CN', size: 'elder' },
  { locale: 'en', size: 'standard' },
  { locale: 'en', size: 'elder' },
];

const says = {
  submitted: /^示范联络站收到了，最迟 .+（周.）告诉您是否受理$/,
  asked: /^示范联络站请您补充情况，最迟 .+（周.）$/,
  accepted: /^示范联络站已经受理，最迟 .+（周.）安排给承办单位$/,
  handling: /^示范住建局.+，最迟 .+（周.）/,
  replied: /^示范联络站答复了，请您看看满不满意，最迟 .+（周.）$/,
  reopened: /^示范联络站知道您不满意，最迟 .+（周.）重新安排办理$/,
  closed: /^这件事办完了，您的评价是“满意”$/,
  declined: /^示范联络站没有受理；您不同意，可以提出异议，最迟 .+（周.）$/,
  withdrawn: /^您撤回了这件事，不再办理$/,
};

const states = Object.entries(petitionIn);

const openForms = { asked: 'supplement', replied: 'dissatisfied', declined: 'object' } as const;

describe('lianxin-progress-tracker', function () {
  this.timeout(60_000);

  let office: Office;
  const codes = new Map<string, string>();
  const codeOf = (state: string): string => codes.get(state) ?? '';

  before(async () => {
    office = await Office.open();
    for (const [state, bring] of states) codes.set(state, await bring(office));
  });

  afterEach(() => document.body.replaceChildren());

  for (const look of looks) {
    it(`passes axe in every state and with everything open, ${look.locale}, ${look.size}`, async () => {
      const faults = async (tracker: ProgressTrackerDriver, what: string): Promise<void> => {
        expect(await faultsOf(tracker.element), what).to.deep.equal([]);
      };
      for (const [state] of states) {
        const code = codeOf(state);
        await faults(await ProgressTrackerDriver.open(office.key, { ...look, code }), state);
      }
      for (const [state, form] of Object.entries(openForms)) {
        const code = codeOf(state);
        const tracker = await ProgressTrackerDriver.open(office.key, { ...look, code });
        await tracker.open('why');
        await faults(tracker, `${state}, why`);
        await tracker.open(form);
        await faults(tracker, `${state}, ${form}`);
      }
      const hasty = await ProgressTrackerDriver.open(office.key, {
        ...look,
        code: codeOf('asked'),
      });
      await hasty.open('supplement');
      await hasty.press('form .main');
      await hasty.find('[aria-invalid]');
      await faults(hasty, 'sent without a word');
      const asking = await ProgressTrackerDriver.open(office.key, look);
      await faults(asking, 'asking');
      await asking.ask('GH7K');
      await asking.find('.wrong');
      await faults(asking, 'wrong code');
    });
  }

  for (const [state, sentence] of Object.entries(says)) {
    it(`says first who has it and by when: ${state}`, async () => {
      const tracker = await ProgressTrackerDriver.open(office.key, { code: codeOf(state) });
      expect(tracker.sentence).to.match(sentence);
    });
  }

  it('is used by the keyboard alone', async () => {
    const code = await petitionIn.replied(office);
    const tracker = await ProgressTrackerDriver.open(office.key);
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await sendKeys({ press: key });
    };
    const tabTo = async (id: string): Promise<void> => {
      while (tracker.focused !== id) await press('Tab');
    };
    await tabTo('code');
    // WebKit's driver swallows the second of two equal characters typed in one go.
    await press(...code.toLowerCase());
    await press('Enter');
    await until(() => tracker.focused === 'title');
    await tracker.find('.events');
    await tabTo('why');
    await press('Enter');
    await until(() => tracker.focused === 'panel');
    await press('Tab', 'Enter');
    await until(() => tracker.focused === 'why');
    await tabTo('dissatisfied');
    await press('Enter');
    await until(() => tracker.focused === 'panel');
    await press('Tab', 'ArrowUp', 'Tab');
    await sendKeys({ type: '谢谢' });
    await press('Tab', 'Enter');
    await until(() => tracker.focused === 'note');
    expect(tracker.sentence).to.equal('这件事办完了，您的评价是“基本满意”');
    expect((await office.track(code)).rating).to.equal('basically_satisfied');
  });

  it('tells done, current and coming steps apart without their colour', async () => {
    const tracker = await ProgressTrackerDriver.open(office.key, { code: codeOf('handling') });
    const steps = [...tracker.tree.querySelectorAll('.steps li')];
    expect(steps.map(({ textContent }) => textContent?.trim())).to.deep.equal([
      '收集已完成',
      '分析已完成',
      '处置正在进行',
      '反馈还没到',
      '监督还没到',
    ]);
    expect(steps.map((step) => step.getAttribute('aria-current'))).to.deep.equal([
      null,
      null,
      'step',
      null,
      null,
    ]);
  });

  it('opens why that day: rule, days counted and citation', async () => {
    const tracker = await ProgressTrackerDriver.open(office.key, { code: codeOf('submitted') });
    await tracker.open('why');
    const why = tracker.words('.why');
    expect(why).to.match(/收到以后，决定是否受理，时限是 2.个工作日/);
    expect(why).to.match(/数起，到 .+正好 2.个工作日/);
    expect(why).to.contain('依据：');
    await tracker.press('.why .button');
    await until(() => tracker.focused === 'why');
    expect(tracker.tree.querySelector('.why')).to.equal(null);
  });

  it('says where to go with what was declined', async () => {
    const tracker = await ProgressTrackerDriver.open(office.key, { code: codeOf('declined') });
    expect(tracker.words('[part=guidance]')).to.contain('人民调解委员会');
  });

  it('speaks another language when told so, and keeps what it shows', async () => {
    const tracker = await ProgressTrackerDriver.open(office.key, { code: codeOf('handling') });
    tracker.element.setAttribute('locale', 'en');
    await tracker.says(/and will .+ by \w{3},? \d+ \w+$/);
    tracker.element.setAttribute('locale', 'zh-CN');
    await tracker.says(says.handling);
    expect(tracker.entries[0]).to.equal('安排办理');
  });

  it('gives every control room for a finger, and more in elder size', async () => {
    for (const [size, least, text] of [
      ['standard', 44, 13],
      ['elder', 60, 18],
    ] as const) {
      for (const [state, form] of Object.entries(openForms)) {
        const code = codeOf(state);
        const tracker = await ProgressTrackerDriver.open(office.key, { size, code });
        await tracker.open('why');
        await tracker.open(form);
        const controls = [
          ...tracker.tree.querySelectorAll<HTMLElement>('button, summary, textarea, .pill, .pick'),
        ];
        const low = controls.filter(({ offsetHeight }) => offsetHeight < least);
        expect(low.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
        const small = [...tracker.tree.querySelectorAll('*')].filter(
          (element) => parseFloat(getComputedStyle(element).fontSize) < text,
        );
        expect(small.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      }
    }
  });

  it('looks the same on a page with hostile rules', async () => {
    const measure = async (): Promise<string[]> => {
      const tracker = await ProgressTrackerDriver.open(office.key, { code: codeOf('replied') });
      await tracker.open('dissatisfied');
      return [...tracker.tree.querySelectorAll<HTMLElement>('button, textarea, h2, li, p')].map(
        (element) => {
          const { font, color, letterSpacing, padding, listStyleType } = getComputedStyle(element);
          const { offsetWidth, offsetHeight } = element;
          return [
            offsetWidth,
            offsetHeight,
            font,
            color,
            letterSpacing,
            padding,
            listStyleType,
          ].join();
        },
      );
    };
    const bare = await measure();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `html { font-size: 62.5% } * { letter-spacing: 3px !important; line-height: 1 !important;
      font-family: serif !important; color: lime !important; text-transform: uppercase !important }
      button, textarea { height: 9px !important } li { list-style: square !important }`,
    );
    document.adoptedStyleSheets = [sheet];
    try {
      expect(await measure()).to.deep.equal(bare);
    } finally {
      document.adoptedStyleSheets = [];
    }
  });
});
