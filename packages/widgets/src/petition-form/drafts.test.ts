import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { PetitionFormDriver } from '../../harness/petition-form-driver.ts';
import { openSite, until } from '../../harness/site.ts';
import type { TestSite } from '../../harness/test-api.ts';
import { Visit } from '../../harness/visit.ts';
import './define.ts';

const day = 24 * 60 * 60 * 1000;

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('lianxin-drafts', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('drafts');
    request.onsuccess = () => resolve(request.result);
    request.addEventListener('error', reject);
  });

/** Everything that lies on this device, as text; `change` may alter each record on the way. */
async function onDevice(change?: (cursor: IDBCursorWithValue) => void): Promise<string> {
  const database = await opened();
  const store = database.transaction('drafts', 'readwrite').objectStore('drafts');
  const records: unknown[] = [];
  await new Promise<void>((resolve) => {
    const request = store.openCursor();
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve();
      records.push(cursor.value);
      change?.(cursor);
      cursor.continue();
    };
  });
  database.close();
  return JSON.stringify([records, { ...localStorage }, { ...sessionStorage }]);
}

const older =
  (days: number) =>
  (cursor: IDBCursorWithValue): void => {
    cursor.update({ ...cursor.value, since: cursor.value.since - days * day });
  };

async function untilOnDevice(words: string): Promise<void> {
  while (!(await onDevice()).includes(words)) await new Promise(requestAnimationFrame);
}

let site: TestSite;

beforeEach(async () => {
  localStorage.clear();
  await onDevice((cursor) => cursor.delete());
  site = await openSite();
});

afterEach(() => {
  document.body.replaceChildren();
  sessionStorage.clear();
  localStorage.clear();
});

describe('a draft', () => {
  it('keeps the matter on the device, and no name or phone', async () => {
    const form = await PetitionFormDriver.open(site);
    await form.agree();
    await form.describe('路灯坏了三天。');
    await form.leavePhone('13912345678');
    await form.type('name', '赵示范');
    await form.press('#sms');
    await untilOnDevice('"sms":true');
    const kept = await onDevice();
    expect(kept).to.contain('路灯坏了三天。');
    expect(kept).not.to.contain('13912345678');
    expect(kept).not.to.contain('赵示范');
  });

  it('keeps name and phone where the resident says that the device is their own', async () => {
    const form = await PetitionFormDriver.open(site);
    await form.agree();
    await form.describe('路灯坏了四天。');
    await form.leavePhone('13912345678');
    await form.press('#ownDevice');
    await untilOnDevice('13912345678');
    await form.press('#ownDevice');
    await untilOnDevice('"ownDevice":false');
    expect(await onDevice()).not.to.contain('13912345678');
  });

  it('is gone after the receipt', async () => {
    const form = await PetitionFormDriver.open(site);
    await form.fill();
    await form.next();
    await form.code();
    await untilOnDevice('[[],{},{}]');
    expect(await onDevice()).to.equal('[[],{},{}]');
  });

  it('is gone by 清除, which is in sight on every screen and tells the page', async () => {
    const form = await PetitionFormDriver.open(site);
    let told = 0;
    form.form.addEventListener('lianxin-petition-draft-clear', () => (told += 1));
    await form.agree();
    await form.describe('井盖松动。');
    await untilOnDevice('井盖松动。');
    await form.say('清除');
    await form.screen('想跟谁说');
    await until(() => told === 1);
    expect(await onDevice()).not.to.contain('井盖松动。');
    expect((await form.find<HTMLInputElement>('#notice')).checked).to.equal(false);
  });

  it('is gone after seven days', async () => {
    const visit = new Visit(site);
    const form = await visit.open();
    await form.agree();
    await form.describe('路面塌了一角。');
    await untilOnDevice('路面塌了一角。');
    await onDevice(older(6));
    await (await visit.open()).screen('您上次写到一半');
    await onDevice(older(1));
    await (await visit.open()).screen('想跟谁说');
    expect(await onDevice()).not.to.contain('路面塌了一角。');
    visit.leave();
  });
});

describe('the browser’s back button', () => {
  it('steps back through the form and forward again, and keeps what was written', async () => {
    const form = await PetitionFormDriver.open(site);
    await form.agree();
    await form.describe('花坛里堆了垃圾。');
    await form.leavePhone();
    history.back();
    await form.screen('说说是什么事');
    expect((await form.find<HTMLTextAreaElement>('#content')).value).to.equal('花坛里堆了垃圾。');
    history.back();
    await form.screen('想跟谁说');
    history.forward();
    await form.screen('说说是什么事');
  });

  it('keeps the words of the page’s own router, and is left alone on request', async () => {
    history.replaceState({ router: 7 }, '');
    const form = await PetitionFormDriver.open(site);
    await form.agree();
    expect(history.state.router).to.equal(7);
    await form.say('上一步');
    await form.screen('想跟谁说');
    await until(() => history.state.lianxinSection === 'whom');
    const { length } = history;
    const quiet = await PetitionFormDriver.open(site, { 'no-history': '' });
    await quiet.agree();
    expect(history.length).to.equal(length);
    expect(history.state.lianxinSection).to.equal('whom');
  });
});

describe('an input method', () => {
  const composed = (settings: KeyboardEventInit): KeyboardEvent =>
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...settings });

  it('keeps its Enter, which sends nothing', async () => {
    const form = await PetitionFormDriver.open(site);
    await form.agree();
    const address = await form.find('#address');
    for (const settings of [{ isComposing: true }, { keyCode: 229 }]) {
      const press = composed(settings);
      address.dispatchEvent(press);
      expect(press.defaultPrevented, JSON.stringify(settings)).to.equal(true);
    }
    address.focus();
    await sendKeys({ press: 'Enter' });
    await form.find('#summary');
  });
});
