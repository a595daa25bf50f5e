import { expect } from '@open-wc/testing';
import { Office } from '../../harness/office.ts';
import { petitionIn } from '../../harness/petitions-in-all-states.ts';
import { ProgressTrackerDriver } from '../../harness/progress-tracker-driver.ts';
import { until } from '../../harness/site.ts';
import './define.ts';

const requests = (): number =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('/v1/petitions/'))
    .length;

describe('lianxin-progress-tracker without a code', function () {
  this.timeout(60_000);

  let office: Office;

  before(async () => {
    office = await Office.open();
  });

  afterEach(() => document.body.replaceChildren());

  for (const [typed, answer] of [
    ['', '请填上查询码，它在您的回执上。'],
    ['GH7K-3MQU-8T4R-5WP8', '第 2 组里的“U”不会出现在查询码里，请看看是不是“V”。'],
    ['GH7K-3MQX-8T4-5WP8', '第 3 组少了 1 位，每组是 4 位。'],
    ['GH7K 3MQX', '查询码一共 16 位，这里有 8 位。'],
    ['GH7K-3MQX-8T4R-5WP9', '有一位对不上，请照着回执一组一组再看一遍。'],
  ] as const) {
    it(`says of “${typed}” what is wrong, without asking the API`, async () => {
      const before = requests();
      const tracker = await ProgressTrackerDriver.open(office.key);
      await tracker.ask(typed);
      await until(() => tracker.words('.wrong') === answer);
      expect(tracker.focused).to.equal('code');
      expect((await tracker.find<HTMLInputElement>('#code')).value).to.equal(typed);
      expect(requests()).to.equal(before);
    });
  }

  it('reads a code in lower case, with blanks, and keeps it out of page and log', async () => {
    const code = await petitionIn.submitted(office);
    const logged: unknown[] = [];
    const { log, warn, error } = console;
    console.log = console.warn = console.error = (...words: unknown[]) => logged.push(...words);
    try {
      const tracker = await ProgressTrackerDriver.open(office.key);
      const bare = code.replaceAll('-', '');
      await tracker.ask(` ${bare.slice(0, 5).toLowerCase()} ${bare.slice(5)} `);
      await tracker.find('.events');
      expect(tracker.focused).to.equal('title');
      expect(tracker.words('[part=identity]')).to.contain(bare.match(/.{4}/g)?.join('-'));
      expect(document.documentElement.outerHTML).not.to.contain(bare);
      expect(location.href).not.to.contain(bare);
      expect(logged).to.deep.equal([]);
    } finally {
      Object.assign(console, { log, warn, error });
    }
  });

  it('says that a code is unknown and keeps it to be corrected', async () => {
    const tracker = await ProgressTrackerDriver.open(office.key);
    await tracker.ask('0000 0000 0000 0000');
    await until(() => tracker.words('.wrong').startsWith('没有找到这个查询码'));
    expect(tracker.focused).to.equal('code');
  });

  it('says from when on to try again after too many tries', async () => {
    const tracker = await ProgressTrackerDriver.open(office.key);
    const { fetch } = globalThis;
    const problem = { type: 'about:blank', title: '', status: 429, code: 'too_many_requests' };
    globalThis.fetch = async () =>
      new Response(JSON.stringify({ ...problem, instance: 'req_1' }), {
        status: 429,
        headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '1800' },
      });
    try {
      await tracker.ask('0000 0000 0000 0000');
      const answer = await until(() => tracker.words('.wrong'));
      expect(answer).to.match(/^试的次数多了，请在 \d\d:\d\d 以后再试。$/);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('asks for another code after the first', async () => {
    const code = await petitionIn.submitted(office);
    const tracker = await ProgressTrackerDriver.open(office.key);
    await tracker.ask(code);
    await tracker.find('.events');
    await tracker.press('.acts .text');
    await until(() => tracker.focused === 'code');
    expect((await tracker.find<HTMLInputElement>('#code')).value).to.equal('');
    expect(tracker.words('.wrong')).to.equal('');
  });

  it('asks again where the page gave a wrong code, without taking the focus', async () => {
    const tracker = await ProgressTrackerDriver.open(office.key, { code: '0000-0000-0000-0000' });
    await until(() => tracker.words('.wrong').startsWith('没有找到这个查询码'));
    expect(tracker.focused).to.equal('');
  });

  it('says when there is no network, and goes on by itself once there is', async () => {
    const code = await petitionIn.submitted(office);
    const { fetch } = globalThis;
    globalThis.fetch = async () => {
      throw new TypeError('no network');
    };
    const opening = ProgressTrackerDriver.open(office.key, { code });
    const element = await until(() => document.querySelector('lianxin-progress-tracker'));
    try {
      await until(() => element.shadowRoot?.querySelector('.trouble'));
    } finally {
      globalThis.fetch = fetch;
    }
    dispatchEvent(new Event('online'));
    expect((await opening).sentence).to.contain('收到了');
  });
});
