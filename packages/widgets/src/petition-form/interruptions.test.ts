import { expect } from '@open-wc/testing';
import { hangLine, type Cut } from '../../harness/cut-line.ts';
import type { PetitionFormDriver } from '../../harness/petition-form-driver.ts';
import { picture } from '../../harness/picture.ts';
import { countPetitions, openSite, tracked, until } from '../../harness/site.ts';
import type { TestSite } from '../../harness/test-api.ts';
import { Visit } from '../../harness/visit.ts';

const matter = '小区三单元楼道从九月起漏水，希望尽快派人查看。';
const phone = '13900001234';

type Move = (form: PetitionFormDriver) => Promise<void>;

const agree: Move = (form) => form.agree();
const choose: Move = (form) => form.press('.tile input');
const begin: Move = (form) => form.type('content', matter.slice(0, 10));
const write: Move = (form) => form.type('content', matter);
const locate: Move = (form) => form.type('address', '示范路 18 号');
const attach: Move = async (form) => {
  const { page } = visit;
  await form.attach(await picture('wall.png', page), await picture('roof.png', page));
  await until(() => form.tree.querySelectorAll('.photos li').length === 2);
};
const leavePhone: Move = (form) => form.leavePhone(phone);
const check: Move = async (form) => {
  await form.next();
  await form.screen('看一看，没有错就提交');
};

/** Waits behind the writes that the form has begun; what it changed meanwhile it writes next. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('lianxin-drafts', 1);
      request.onsuccess = () => {
        const { result } = request;
        const transaction = result.transaction('drafts', 'readwrite');
        transaction.oncomplete = () => {
          result.close();
          setTimeout(resolve, 30);
        };
        transaction.objectStore('drafts').count();
      };
    });
  }
}

const whileWriting: readonly [name: string, moves: readonly Move[]][] = [
  ['the kind is chosen', [agree, choose]],
  ['half a sentence is written', [agree, choose, begin]],
  ['the matter is written', [agree, choose, write]],
  ['the place is written', [agree, choose, write, locate]],
  ['photos are added', [agree, choose, write, attach]],
  ['the phone is written', [agree, choose, write, locate, attach, leavePhone]],
  ['the answers are checked', [agree, choose, write, locate, attach, leavePhone, check]],
];

const whileSending: readonly [name: string, ending: string, cut: Cut][] = [
  ['before a photo leaves', '/v1/uploads', 'before'],
  ['after a photo arrived', '/v1/uploads', 'after'],
  ['before the petition leaves', '/v1/petitions', 'before'],
  ['after the petition arrived', '/v1/petitions', 'after'],
];

/** Answers what is open, whichever screen it is, until the receipt comes. */
async function finish(form: PetitionFormDriver): Promise<void> {
  const answers: Record<string, Move> = {
    想跟谁说: agree,
    说说是什么事: async (open) => {
      await choose(open);
      await write(open);
      await open.next();
      await open.screen('怎么联系您');
    },
    怎么联系您: async (open) => {
      await open.type('phone', phone);
      await check(open);
    },
    '看一看，没有错就提交': async (open) => {
      await open.next();
      await until(() => open.heading !== '看一看，没有错就提交');
    },
  };
  while (!form.tree.querySelector('.code')) {
    const { heading } = form;
    await answers[heading]?.(form);
    await until(() => form.heading !== heading || form.tree.querySelector('.code'));
  }
}

let site: TestSite;
let visit: Visit;

/** The first that asks for a built file waits for the build. */
before(async function () {
  this.timeout(120_000);
  await fetch('/embed/v1/lianxin.js');
});

beforeEach(async () => {
  site = await openSite();
  visit = new Visit(site);
});

afterEach(() => {
  visit.leave();
  sessionStorage.clear();
  localStorage.clear();
});

describe('a form that is interrupted', function () {
  this.timeout(30_000);

  for (const [name, moves] of whileWriting) {
    for (const again of ['reload', 'open'] as const) {
      it(`loses nothing when ${name}, ${again === 'open' ? 'closed' : 'reloaded'}`, async () => {
        const form = await visit.open();
        for (const move of moves) await move(form);
        await settle();
        const later = await visit[again]();
        await later.screen('您上次写到一半');
        await later.say('接着写');
        await later.screen(form.heading);
        const content = later.tree.querySelector<HTMLTextAreaElement>('#content');
        const before = form.tree.querySelector<HTMLTextAreaElement>('#content');
        expect(content?.value).to.equal(before?.value);
        await finish(later);
        const petition = await tracked(site, await later.code());
        expect(petition.own?.content).to.equal(matter);
        expect(petition.own?.uploads).to.equal(moves.includes(attach) ? 2 : 0);
      });
    }
  }

  for (const [name, ending, cut] of whileSending) {
    it(`goes on by itself and files once when reloaded ${name}`, async () => {
      const form = await visit.open();
      for (const move of [agree, choose, write, attach, leavePhone, check]) await move(form);
      const hangs = hangLine(ending, cut, visit.page);
      await form.next();
      await hangs;
      await settle();
      const later = await visit.reload();
      const petition = await tracked(site, await later.code());
      expect(petition.own?.uploads).to.equal(2);
      expect(await countPetitions(site)).to.equal(1);
    });

    it(`asks for the same phone and files once when closed ${name}`, async () => {
      const form = await visit.open();
      for (const move of [agree, choose, write, attach, leavePhone, check]) await move(form);
      const hangs = hangLine(ending, cut, visit.page);
      await form.next();
      await hangs;
      await settle();
      const later = await visit.open();
      await later.screen('您上次写到一半');
      await later.say('接着写');
      await later.screen('怎么联系您');
      expect(later.text).to.contain('上次提交后没有等到回执');
      expect((await later.find<HTMLInputElement>('#phone')).value).to.equal('');
      await finish(later);
      expect(await countPetitions(site)).to.equal(1);
    });
  }

  it('says that the petition may have arrived when another phone is given after a close', async () => {
    const form = await visit.open();
    for (const move of [agree, choose, write, leavePhone, check]) await move(form);
    const hangs = hangLine('/v1/petitions', 'after', visit.page);
    await form.next();
    await hangs;
    await settle();
    const later = await visit.open();
    await later.say('接着写');
    await later.screen('怎么联系您');
    await later.type('phone', '13900009999');
    await check(later);
    await later.next();
    await later.screen('您上次的诉求可能已经收到了');
    expect(await countPetitions(site)).to.equal(1);
  });
});
