import { expect } from '@open-wc/testing';
import { Office } from '../../../harness/office.ts';
import { petitionIn } from '../../../harness/petitions-in-all-states.ts';
import { ProgressTrackerDriver } from '../../../harness/progress-tracker-driver.ts';
import { until } from '../../../harness/site.ts';
import '../define.ts';

/** A small picture, as a camera gives it. */
async function photo(name: string): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 30 });
  canvas.getContext('2d')?.fillRect(5, 5, 20, 10);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
  return new File([blob ?? ''], name, { type: 'image/jpeg' });
}

async function choose(tracker: ProgressTrackerDriver, ...files: readonly File[]): Promise<void> {
  const input = await tracker.find<HTMLInputElement>('#photos');
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('what a resident does in lianxin-progress-tracker', function () {
  this.timeout(60_000);

  let office: Office;

  before(async () => {
    office = await Office.open();
  });

  afterEach(() => document.body.replaceChildren());

  it('rates, after reading what each choice leads to', async () => {
    const code = await petitionIn.replied(office);
    const tracker = await ProgressTrackerDriver.open(office.key, { code });
    await tracker.open('satisfied');
    expect(tracker.words('.lead')).to.equal('送出后，这件事就办完了。');
    await tracker.press('[value=dissatisfied]');
    await until(() => tracker.words('.lead').includes('重新安排办理'));
    await tracker.type('comment', '还有一盏不亮。');
    expect(await tracker.send()).to.equal('知道您不满意了，接下来会重新办理。');
    expect(tracker.sentence).to.contain('重新安排办理');
    const { state, events } = await office.track(code);
    expect([state, events[0]?.text]).to.deep.equal(['reopened', '还有一盏不亮。']);
  });

  it('answers what was asked, with photos', async () => {
    const code = await petitionIn.asked(office);
    const tracker = await ProgressTrackerDriver.open(office.key, { code });
    expect(tracker.words('[part=question]')).to.contain('是哪一盏路灯不亮？');
    await tracker.open('supplement');
    await tracker.type('text', '第三盏。');
    await choose(tracker, await photo('一.jpg'), await photo('二.jpg'));
    await until(() => tracker.tree.querySelectorAll('.photos li').length === 2);
    await tracker.press('.photos button');
    await until(() => tracker.tree.querySelectorAll('.photos li').length === 1);
    expect(await tracker.send()).to.equal('收到了，谢谢您。');
    const { state, own } = await office.track(code);
    expect([state, own?.uploads, own?.supplements[0]?.text]).to.deep.equal([
      'submitted',
      1,
      '第三盏。',
    ]);
  });

  it('asks for words before it sends none, and counts too many', async () => {
    const code = await petitionIn.submitted(office);
    const tracker = await ProgressTrackerDriver.open(office.key, { code });
    await tracker.open('supplement');
    await tracker.press('form .main');
    await until(() => tracker.focused === 'text');
    expect(tracker.words('#text-error')).to.equal('请写几句。');
    await tracker.type('text', '灯'.repeat(1003));
    await tracker.press('form .main');
    await until(() => tracker.words('#text-error').includes('多了 3 个字'));
    expect((await office.track(code)).events).to.have.length(1);
  });

  it('withdraws with the last four digits, after saying that it is for good', async () => {
    const code = await petitionIn.handling(office);
    const tracker = await ProgressTrackerDriver.open(office.key, { code });
    await tracker.open('withdraw');
    expect(tracker.words('.lead')).to.contain('也不能恢复');
    await tracker.type('phoneLast4', '12');
    await tracker.press('form .main');
    await until(() => tracker.words('#phoneLast4-error') === '请填 4 位数字。');
    await tracker.type('phoneLast4', '0000');
    await tracker.press('form .main');
    await until(() => tracker.words('#phoneLast4-error').includes('对不上'));
    expect(tracker.focused).to.equal('phoneLast4');
    await tracker.type('phoneLast4', '1234');
    expect(await tracker.send()).to.equal('已经撤回。');
    expect(tracker.sentence).to.equal('您撤回了这件事，不再办理');
    expect((await office.track(code)).state).to.equal('withdrawn');
  });

  it('asks for no digits where no phone was given', async () => {
    const code = await office.fileAnonymously();
    const tracker = await ProgressTrackerDriver.open(office.key, { code });
    await tracker.open('withdraw');
    expect(tracker.tree.querySelector('#phoneLast4')).to.equal(null);
    expect(await tracker.send()).to.equal('已经撤回。');
  });

  it('gives up withdrawing and comes back to where it began', async () => {
    const code = await petitionIn.submitted(office);
    const tracker = await ProgressTrackerDriver.open(office.key, { code });
    await tracker.open('withdraw');
    await tracker.press('form [type=button]');
    await until(() => tracker.focused === 'withdraw');
    expect(tracker.tree.querySelector('form')).to.equal(null);
    expect((await office.track(code)).state).to.equal('submitted');
  });

  it('objects once to a decline', async () => {
    const code = await petitionIn.declined(office);
    const tracker = await ProgressTrackerDriver.open(office.key, { code });
    await tracker.open('object');
    expect(tracker.words('.lead')).to.contain('异议只能提一次');
    await tracker.type('text', '路灯是公家的。');
    expect(await tracker.send()).to.contain('代表工委会来决定');
    expect(tracker.sentence).to.match(/^.*代表工委正在研究怎么办，最迟 .+决定$/);
    expect(tracker.tree.querySelector('#object')).to.equal(null);
  });

  it('loses nothing when the line is cut, and does it once however often it is pressed', async () => {
    const code = await petitionIn.submitted(office);
    const tracker = await ProgressTrackerDriver.open(office.key, { code });
    await tracker.open('supplement');
    await tracker.type('text', '每晚八点以后才不亮。');
    const { fetch } = globalThis;
    // The request arrives; its answer does not.
    globalThis.fetch = async (...request) => {
      await fetch(...request);
      throw new TypeError('cut');
    };
    await tracker.press('form .main');
    try {
      await until(() => tracker.words('[role=alert]').startsWith('没有送到。您写的都还在'));
    } finally {
      globalThis.fetch = fetch;
    }
    expect((await tracker.find<HTMLTextAreaElement>('#text')).value).to.equal(
      '每晚八点以后才不亮。',
    );
    expect(await tracker.send()).to.equal('收到了，谢谢您。');
    expect((await office.track(code)).own?.supplements).to.have.length(1);
  });

  it('says so when the matter has moved on meanwhile', async () => {
    const code = await petitionIn.replied(office);
    const tracker = await ProgressTrackerDriver.open(office.key, { code });
    await tracker.open('dissatisfied');
    await tracker.type('comment', '还有一盏不亮。');
    await office.own(code, 'rating', { rating: 'satisfied' });
    await tracker.says(/^这件事办完了/);
    await tracker.press('form .main');
    await until(() => tracker.words('[role=alert]').startsWith('已经评价过了'));
    expect((await tracker.find<HTMLTextAreaElement>('#comment')).value).to.equal('还有一盏不亮。');
  });
});
