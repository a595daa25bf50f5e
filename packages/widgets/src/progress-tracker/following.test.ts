import { expect } from '@open-wc/testing';
import { Office } from '../../harness/office.ts';
import { petitionIn } from '../../harness/petitions-in-all-states.ts';
import { ProgressTrackerDriver } from '../../harness/progress-tracker-driver.ts';
import { until } from '../../harness/site.ts';
import './define.ts';
import type { PetitionChangeEvent } from './petition-change-event.ts';

/** The page with or without a network, as the browser tells it. */
function setNetwork(onLine: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => onLine });
  dispatchEvent(new Event(onLine ? 'online' : 'offline'));
}

describe('lianxin-progress-tracker, as its petition moves', function () {
  this.timeout(60_000);

  let office: Office;

  before(async () => {
    office = await Office.open();
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
    document.body.replaceChildren();
  });

  it('moves by itself at every step, and says so', async () => {
    const code = await petitionIn.submitted(office);
    const tracker = await ProgressTrackerDriver.open(office.key, { code });
    await office.accept(code);
    await tracker.says(/已经受理/);
    expect(tracker.entries).to.deep.equal(['受理', '您提交']);
    expect(tracker.tree.querySelectorAll('.fresh')).to.have.length(1);
    expect(tracker.words('.unseen[role=status]')).to.match(
      /^有新进展：受理。示范联络站已经受理，最迟/,
    );
    await office.assign(code);
    await tracker.says(/示范住建局/);
    await office.handle(code, '路灯已经换好。');
    await tracker.says(/请您看看满不满意/);
    expect(tracker.words('[part=reply]')).to.contain('路灯已经换好。');
    expect(tracker.words('[part=rating]')).to.contain('选“不满意”，会重新办理');
  });

  it('keeps what is being typed, and the focus, when something arrives', async () => {
    const code = await petitionIn.submitted(office);
    const tracker = await ProgressTrackerDriver.open(office.key, { code });
    await tracker.open('supplement');
    await tracker.type('text', '还有第三盏也');
    await office.accept(code);
    await tracker.says(/已经受理/);
    expect(tracker.focused).to.equal('text');
    const field = await tracker.find<HTMLTextAreaElement>('#text');
    expect(field.value).to.equal('还有第三盏也');
  });

  it('does not move anything of the page around it', async () => {
    const shifts: string[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
    });
    observer.observe({ type: 'layout-shift' });
    const code = await petitionIn.submitted(office);
    const tracker = await ProgressTrackerDriver.open(office.key, { code });
    const below = document.createElement('p');
    document.body.append(below);
    const top = below.offsetTop;
    await office.accept(code);
    await tracker.says(/已经受理/);
    await office.assign(code);
    await tracker.says(/示范住建局/);
    observer.disconnect();
    expect(below.offsetTop).to.equal(top);
    expect(shifts).to.deep.equal([]);
  });

  it('tells the page where the matter stands, and neither code nor person', async () => {
    const code = await petitionIn.submitted(office);
    const told: PetitionChangeEvent[] = [];
    const listen = (event: PetitionChangeEvent): number => told.push(event);
    document.body.addEventListener('lianxin-petition-change', listen);
    const tracker = await ProgressTrackerDriver.open(office.key, { code });
    await office.accept(code);
    await tracker.says(/已经受理/);
    document.body.removeEventListener('lianxin-petition-change', listen);
    expect(told.map(({ state, step }) => [state, step])).to.deep.equal([
      ['submitted', 'collect'],
      ['accepted', 'analyse'],
    ]);
    expect(
      told.flatMap((event) => Object.keys(event)).filter((name) => name !== 'isTrusted'),
    ).to.deep.equal(['state', 'step', 'state', 'step']);
  });

  it('says since when it is offline, and goes on once it is not', async () => {
    const code = await petitionIn.submitted(office);
    const tracker = await ProgressTrackerDriver.open(office.key, { code });
    setNetwork(false);
    const note = await tracker.find('.box[role=status]');
    expect(note.textContent).to.match(/现在没有网络，这是今天 \d\d:\d\d 看到的进度/);
    expect(tracker.entries).to.deep.equal(['您提交']);
    setNetwork(true);
    await until(() => !tracker.tree.querySelector('.box[role=status]'));
  });

  it('stops asking when it leaves the page, and asks again when it is back', async () => {
    const code = await petitionIn.submitted(office);
    const tracker = await ProgressTrackerDriver.open(office.key, { code });
    tracker.element.remove();
    await office.accept(code);
    expect(tracker.entries).to.deep.equal(['您提交']);
    document.body.append(tracker.element);
    await tracker.says(/已经受理/);
  });

  it('shows nothing more once its code has been replaced', async () => {
    const code = await petitionIn.submitted(office);
    const tracker = await ProgressTrackerDriver.open(office.key, { code });
    tracker.element.remove();
    const { fetch } = globalThis;
    const problem = { type: 'about:blank', title: '', status: 404, code: 'not_found' };
    globalThis.fetch = async () =>
      new Response(JSON.stringify({ ...problem, instance: 'req_1' }), {
        status: 404,
        headers: { 'Content-Type': 'application/problem+json' },
      });
    try {
      document.body.append(tracker.element);
      const answer = await until(() => tracker.words('.wrong'));
      expect(answer).to.contain('换过新码的，旧码就不能用了');
      expect(tracker.entries).to.deep.equal([]);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('says plainly and kindly that it is overdue, and whom to call', async () => {
    const late = await Office.open();
    const code = await petitionIn.submitted(late);
    await late.pass({ days: 20 });
    const tracker = await ProgressTrackerDriver.open(late.key, { code });
    expect(tracker.sentence).to.match(
      /^示范联络站收到了，本该 .+（周.）告诉您是否受理，已经晚了，对不起$/,
    );
    expect(tracker.words('.light')).to.match(/^▲晚了 \d+ 个工作日$/);
    const { href } = await tracker.find<HTMLAnchorElement>('a');
    expect(href).to.equal('tel:0570-0000000');
  });
});
