import {
  caseCommands,
  pageSchema,
  caseSummarySchema,
  petitionStates,
  problemSchema,
  type CaseCommand,
  type PetitionState,
} from '@lianxin/contract';
import { toWireId } from '@lianxin/domain';
import {
  createTestTenant,
  openTestOffice,
  problemOf,
  signIn,
  type TestOffice,
} from '@lianxin/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
beforeEach(() => {
  office.beginAgain();
});
afterAll(() => office.drop());

const accept = {
  matter: '示范路的路灯不亮。',
  publicTitle: '示范路的路灯不亮',
};

describe('who sees what of a case', () => {
  const content = '我叫曾示众，电话 13800001234，示范路 12 号的灯坏了。';

  it('gives the resident’s own words and masked contact to the station alone', async () => {
    const { code } = await office.file({ content, deputy: office.deputy });
    const own = (await office.case(code, 'liaison')).own;
    expect(own).toMatchObject({ content, contact: { name: '曾*', phone: '138****1234' } });
    await office.accept(code);
    await office.assign(code);
    await office.own(code, 'supplements', { text: '我是曾示众，灯还没修。' });
    for (const role of ['deputy', 'handler', 'supervisor'] as const) {
      const seen = await office.case(code, role);
      expect(seen).toMatchObject({ own: null, proposal: null, matter: '示范路的路灯不亮。' });
      const text = JSON.stringify(seen);
      for (const secret of ['曾示众', '13800001234', '1234', '12 号', '灯还没修']) {
        expect(text).not.toContain(secret);
      }
    }
  });

  it('proposes texts without names, phones and house numbers until staff confirm theirs', async () => {
    const { code } = await office.file({ content });
    const { proposal } = await office.case(code);
    expect(proposal).toMatchObject({
      matter: '我叫某某，电话 （电话已隐去），示范路 12 号的灯坏了。',
      grade: 'livelihood',
    });
    expect(proposal?.publicTitle).not.toMatch(/曾示众|138|12/);
    expect((await office.accept(code)).proposal).toBeNull();
  });

  it('hides a case from a deputy it is not addressed to and a department it is not given to', async () => {
    const { code } = await office.file();
    await office.accept(code);
    const { id } = await office.track(code);
    for (const role of ['deputy', 'handler'] as const) {
      expect(await problemOf(await office.staff(role, `/v1/cases/${id}`))).toBe('404 not_found');
    }
  });

  it('keeps internal notes from deputies, departments and residents', async () => {
    const { code } = await office.file({ deputy: office.deputy });
    await office.accept(code, { note: '内部：先看现场。' });
    await office.assign(code);
    await office.command(code, { as: 'head', command: 'note', body: { note: '内部：抓紧。' } });
    expect(JSON.stringify(await office.case(code, 'supervisor'))).toContain('内部：抓紧。');
    for (const seen of [
      await office.case(code, 'deputy'),
      await office.case(code, 'handler'),
      await office.track(code),
    ]) {
      expect(JSON.stringify(seen)).not.toContain('内部');
    }
  });

  it('shows an objection to the supervisor masked', async () => {
    const { code } = await office.file();
    const body = { reason: 'out_of_scope', matter: '路灯不亮。', text: '请拨打 12345。' };
    await office.command(code, { as: 'liaison', command: 'decline', body });
    await office.own(code, 'objection', { text: '我是曾示众，请打 13800001234。' });
    expect((await office.case(code, 'supervisor')).objection).toBe(
      '我是某某，请打 （电话已隐去）。',
    );
    expect((await office.case(code, 'liaison')).objection).toContain('曾示众');
  });

  it('shows the supervisor masked why a resident is dissatisfied, and deputies nothing', async () => {
    const { code } = await office.file({ deputy: office.deputy });
    await ways.replied?.(code);
    const comment = '曾示众：没有人来，请打 13800001234。';
    await office.own(code, 'rating', { rating: 'dissatisfied', comment });
    const text = async (role: 'supervisor' | 'deputy') =>
      (await office.case(code, role)).events[0]?.text;
    expect(await text('supervisor')).toBe('某某：没有人来，请打 （电话已隐去）。');
    expect(await text('deputy')).toBeNull();
  });

  it('looks the same for a case of another tenant and for none at all', async () => {
    const { code } = await office.file();
    const { id } = await office.track(code);
    const theirs = await createTestTenant(office.api.deps, { name: '外示范县人大常委会' });
    const { token } = await signIn(office.api, { tenant: theirs, role: 'supervisor' });
    const ask = async (path: string) => {
      const headers = { Authorization: `Bearer ${token}` };
      return problemOf(await office.api.app.request(path, { headers }));
    };
    expect(await ask(`/v1/cases/${id}`)).toBe('404 not_found');
    expect(await ask(`/v1/cases/${toWireId('petition', crypto.randomUUID())}`)).toBe(
      '404 not_found',
    );
  });
});

describe('texts for others', () => {
  it.each([
    [
      'accept',
      { ...accept, publicTitle: '请联系 13912345678' },
      'publicTitle',
      { start: 4, end: 15 },
    ],
    ['accept', { ...accept, publicTitle: '示范路12号的灯' }, 'publicTitle', { start: 3, end: 6 }],
    ['accept', { ...accept, matter: '曾示众家门口的灯坏了' }, 'matter', { start: 0, end: 3 }],
    ['accept', { ...accept, text: '😀 曾示众您好' }, 'text', { start: 2, end: 5 }],
    [
      'request-info',
      { question: '您的电话是 138 0000 1234 吗' },
      'question',
      { start: 6, end: 19 },
    ],
  ] as const)('are refused by %s with the place marked: %o', async (command, body, path, at) => {
    const { code } = await office.file();
    const answer = await office.tryCase(code, { as: 'liaison', command, body });
    const problem = problemSchema.parse(await answer.json());
    expect([answer.status, problem.code]).toEqual([422, 'invalid_input']);
    expect(problem.errors).toMatchObject([{ path, code: 'personal_data_found', at }]);
    expect((await office.track(code)).state).toBe('submitted');
  });

  it('may hold the station’s own phone', async () => {
    const { code } = await office.file();
    const text = '有事请打 0570-0000000。';
    expect((await office.accept(code, { text })).state).toBe('accepted');
  });
});

describe('two staff on one case', () => {
  it('tells the later one what changed, and changes nothing', async () => {
    const { code } = await office.file();
    const { id, version } = await office.case(code);
    await office.accept(code);
    const late = await office.staff('head', `/v1/cases/${id}/accept`, { version, ...accept });
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({
      code: 'version_stale',
      version: version + 1,
      changes: [{ kind: 'accepted', from: 'submitted', to: 'accepted' }],
    });
  });

  it('lets exactly one of many at once through', async () => {
    const { code } = await office.file();
    const { id, version } = await office.case(code);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        office.staff('liaison', `/v1/cases/${id}/accept`, { version, ...accept }),
      ),
    );
    const done = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status === 409);
    expect([done.length, refused.length]).toEqual([1, 7]);
    expect((await office.case(code)).events).toHaveLength(2);
  });
});

/** How to bring a petition into a state over HTTP. */
const ways: Partial<Record<PetitionState, (code: string) => Promise<unknown>>> = {
  submitted: async () => undefined,
  needs_info: (code) =>
    office.command(code, {
      as: 'liaison',
      command: 'request-info',
      body: { question: '是哪一段路？' },
    }),
  accepted: (code) => office.accept(code),
  handling: async (code) => {
    await office.accept(code);
    await office.assign(code);
  },
  replied: async (code) => {
    await ways.handling?.(code);
    await office.handle(code);
  },
  reopened: async (code) => {
    await ways.replied?.(code);
    await office.own(code, 'rating', { rating: 'dissatisfied' });
  },
  closed: async (code) => {
    await ways.replied?.(code);
    await office.own(code, 'rating', { rating: 'satisfied' });
  },
  declined: (code) =>
    office.command(code, {
      as: 'liaison',
      command: 'decline',
      body: { reason: 'out_of_scope', matter: '路灯不亮。', text: '请拨打 12345。' },
    }),
  withdrawn: (code) => office.own(code, 'withdrawal', { phoneLast4: '1234' }),
};

function bodies(): Record<CaseCommand, { as: 'liaison' | 'head' | 'supervisor'; body: object }> {
  const text = '说明。';
  return {
    accept: { as: 'liaison', body: accept },
    decline: { as: 'liaison', body: { reason: 'emergency', matter: '路灯不亮。', text } },
    'decide-decline': { as: 'head', body: { agree: true } },
    'request-info': { as: 'liaison', body: { question: text } },
    grade: { as: 'liaison', body: { grade: 'livelihood' } },
    answer: { as: 'liaison', body: { text } },
    assign: { as: 'liaison', body: { department: office.department } },
    reply: { as: 'liaison', body: { text } },
    note: { as: 'liaison', body: { note: text } },
    'decide-objection': { as: 'supervisor', body: { agree: true, text } },
    'decide-dissatisfaction': { as: 'supervisor', body: { decision: 'close', text } },
    close: { as: 'supervisor', body: { text } },
    reopen: { as: 'supervisor', body: { text } },
  };
}

const allowed: Partial<Record<PetitionState, readonly CaseCommand[]>> = {
  submitted: ['accept', 'decline', 'request-info', 'note'],
  needs_info: ['note'],
  accepted: ['decline', 'request-info', 'grade', 'answer', 'assign', 'note'],
  handling: ['request-info', 'note'],
  replied: ['note'],
  reopened: ['assign', 'note'],
  closed: ['reopen', 'note'],
  declined: ['note'],
  withdrawn: ['note'],
};

describe.each(petitionStates.filter((state) => ways[state]))('a case that is %s', (state) => {
  it('offers what fits its state, and refuses every other command', async () => {
    const { code } = await office.file();
    await ways[state]?.(code);
    const offered = new Set([
      ...(await office.case(code, 'head')).can,
      ...(await office.case(code, 'supervisor')).can,
    ]);
    expect(offered).toEqual(new Set(allowed[state]));
    for (const command of caseCommands.filter((each) => !offered.has(each))) {
      const refused = await office.tryCase(code, { command, ...bodies()[command] });
      expect(`${command} ${await problemOf(refused)}`).toBe(`${command} 409 transition_refused`);
    }
    expect((await office.track(code)).state).toBe(state);
  });
});

describe('the list of cases', () => {
  it('begins with what is due first, and goes on where the page before ended', async () => {
    const fresh = await openTestOffice();
    const first = await fresh.file();
    fresh.api.clock.pass({ days: 1 });
    const second = await fresh.file();
    await fresh.own(second.code, 'withdrawal', { phoneLast4: '1234' });
    const third = await fresh.file();
    const page = pageSchema(caseSummarySchema);
    const ids = async (query: string) => {
      const answer = await fresh.staff('head', `/v1/cases?${query}`);
      const { data, next } = page.parse(await answer.json());
      return { ids: data.map(({ id }) => id), next };
    };
    const id = async ({ code }: { code: string }) => (await fresh.track(code)).id;
    const expected = [await id(first), await id(third), await id(second)];
    expect((await ids('')).ids).toEqual(expected);
    expect((await ids('open=true')).ids).toEqual(expected.slice(0, 2));
    expect((await ids('state=withdrawn')).ids).toEqual(expected.slice(2));
    const one = await ids('limit=2');
    expect(one.ids).toEqual(expected.slice(0, 2));
    expect(await ids(`limit=2&after=${one.next}`)).toEqual({ ids: expected.slice(2), next: null });
    await fresh.drop();
  });
});
