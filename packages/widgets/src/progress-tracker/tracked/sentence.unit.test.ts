import type { Due, TrackedPetition } from '@lianxin/sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messages as en } from './messages.en.ts';
import { messages as zh } from './messages.zh-CN.ts';
import { inOnePiece, sentenceOf } from './sentence.ts';

type State = TrackedPetition['state'];
type HolderKind = TrackedPetition['holder']['kind'];

interface Case {
  state: State;
  holder: HolderKind;
  name?: string;
  clock?: Due['clock'] | undefined;
  light?: Due['light'];
  provisional?: boolean;
  date?: string;
  rating?: TrackedPetition['rating'];
  access?: TrackedPetition['access'];
}

const since = '2026-11-19T13:37:00Z';

function petitionOf({ state, holder, clock, ...more }: Case): TrackedPetition {
  const { name = null, light = 'green', provisional = false, date = '2026-12-11' } = more;
  const due = clock && {
    at: `${date}T09:30:00Z`,
    date,
    provisional,
    workingDaysLeft: 3,
    light,
    clock,
  };
  return {
    id: `pet_${'0'.repeat(32)}`,
    access: more.access ?? 'owner',
    state,
    step: 'handle',
    steps: [],
    category: { id: 'housing', name: '房屋与小区' },
    publicTitle: null,
    grade: null,
    station: { id: `sta_${'0'.repeat(32)}`, name: '桂花街道联络站', phone: null },
    holder: { kind: holder, name, since },
    due: due ?? null,
    why: null,
    events: [],
    question: null,
    reply: null,
    rating: more.rating ?? null,
    followers: 0,
    can: {
      supplement: false,
      rate: false,
      withdraw: false,
      object: false,
      needsPhoneLast4: false,
    },
    own: null,
  };
}

const station = { holder: 'station', name: '桂花街道联络站' } as const;
const department = { holder: 'department', name: '区住建局' } as const;
const resident = { holder: 'resident' } as const;
const nobody = { holder: 'nobody' } as const;

const table: readonly [says: string, of: Case][] = [
  [
    '桂花街道联络站收到了，最迟 12月11日（周五）告诉您是否受理',
    { state: 'submitted', ...station, clock: 'accept' },
  ],
  [
    '桂花街道联络站已经受理，最迟 12月11日（周五）安排给承办单位',
    { state: 'accepted', ...station, clock: 'hand_over' },
  ],
  [
    '李示范正在准备答复，最迟 12月11日（周五）答复',
    { state: 'accepted', holder: 'deputy', name: '李示范', clock: 'answer_consultation' },
  ],
  [
    '桂花街道联络站正在研究能不能办，最迟 12月11日（周五）决定',
    { state: 'accepted', ...station, clock: 'decide_decline' },
  ],
  [
    '区住建局刚接到这件事，最迟 12月11日（周五）开始办理',
    { state: 'handling', ...department, clock: 'take_assignment' },
  ],
  [
    '区住建局正在办理，最迟 12月11日（周五）答复',
    { state: 'handling', ...department, clock: 'report_assignment' },
  ],
  [
    '承办单位正在办理，最迟 12月11日（周五）答复',
    { state: 'handling', holder: 'department', clock: 'report_assignment' },
  ],
  [
    '区住建局正在重新办理，最迟 12月11日（周五）答复',
    { state: 'handling', ...department, clock: 'redo' },
  ],
  [
    '桂花街道联络站收到了办理结果，最迟 12月11日（周五）答复您',
    { state: 'handling', ...station, clock: 'pass_on' },
  ],
  [
    '区住建局正在办理，最迟 12月11日（周五）答复',
    { state: 'handling', ...department, clock: 'report_assignment', light: 'yellow' },
  ],
  [
    '区住建局正在办理，本该 12月11日（周五）答复，已经晚了，对不起',
    { state: 'handling', ...department, clock: 'report_assignment', light: 'red' },
  ],
  [
    '区住建局正在办理，最迟 2099年1月5日（周一，暂定）答复',
    {
      state: 'handling',
      ...department,
      clock: 'report_assignment',
      provisional: true,
      date: '2099-01-05',
    },
  ],
  [
    '桂花街道联络站请您补充情况，最迟 12月11日（周五）',
    { state: 'needs_info', ...resident, clock: 'supplement' },
  ],
  [
    '桂花街道联络站请您补充情况，最迟 12月11日（周五）',
    { state: 'needs_info', ...resident, clock: 'supplement', light: 'red' },
  ],
  [
    '桂花街道联络站正等您补充情况',
    { state: 'needs_info', ...resident, clock: 'report_assignment', light: 'paused' },
  ],
  [
    '桂花街道联络站请提出人补充情况，最迟 12月11日（周五）',
    { state: 'needs_info', ...resident, clock: 'supplement', access: 'follower' },
  ],
  [
    '桂花街道联络站答复了，请您看看满不满意，最迟 12月11日（周五）',
    { state: 'replied', ...resident, clock: 'rate' },
  ],
  [
    '桂花街道联络站知道您不满意，最迟 12月11日（周五）重新安排办理',
    { state: 'reopened', ...station, clock: 'hand_over' },
  ],
  [
    '人大代表工委正在研究怎么办，最迟 12月11日（周五）决定',
    { state: 'reopened', holder: 'supervisor', clock: 'supervisor_decides' },
  ],
  ['这件事办完了', { state: 'closed', ...nobody }],
  ['这件事办完了，您的评价是“满意”', { state: 'closed', ...nobody, rating: 'satisfied' }],
  [
    '这件事办完了，提出人的评价是“不满意”',
    { state: 'closed', ...nobody, rating: 'dissatisfied', access: 'follower' },
  ],
  [
    '桂花街道联络站没有受理；您不同意，可以提出异议，最迟 12月11日（周五）',
    { state: 'declined', ...nobody, clock: 'object' },
  ],
  [
    '人大代表工委正在研究怎么办，最迟 12月11日（周五）决定',
    { state: 'declined', holder: 'supervisor', clock: 'supervisor_decides' },
  ],
  ['这件事没有受理', { state: 'declined', ...nobody }],
  ['这件事和另一件相同的事合在一起办', { state: 'merged', ...nobody }],
  ['您撤回了这件事，不再办理', { state: 'withdrawn', ...nobody }],
  ['没有等到补充的情况，这件事先停办了，需要时可以重新提交', { state: 'lapsed', ...nobody }],
];

const holders: readonly HolderKind[] = [
  'station',
  'department',
  'deputy',
  'resident',
  'supervisor',
  'nobody',
];

const clocks: readonly (Due['clock'] | undefined)[] = [
  undefined,
  'accept',
  'answer_consultation',
  'hand_over',
  'pass_on',
  'decide_decline',
  'object',
  'take_assignment',
  'report_assignment',
  'redo',
  'supervisor_decides',
  'supplement',
  'rate',
];

const states: readonly State[] = [
  'submitted',
  'needs_info',
  'accepted',
  'handling',
  'replied',
  'reopened',
  'closed',
  'declined',
  'merged',
  'withdrawn',
  'lapsed',
];

describe('sentenceOf', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-22T03:30:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(table)('says “%s”', (says, of) => {
    expect(inOnePiece(sentenceOf(petitionOf(of), zh)).replaceAll('\u2060', '')).toBe(says);
  });

  it('has a sentence in both languages for every state, holder and clock, and for none', () => {
    const cases = states.flatMap((state) =>
      holders.flatMap((holder) => clocks.map((clock): Case => ({ state, holder, clock }))),
    );
    const said = cases.flatMap((of) =>
      [zh, en].map((words) => inOnePiece(sentenceOf(petitionOf(of), words))),
    );
    expect(said).toHaveLength(11 * 6 * 13 * 2);
    expect(said.filter((words) => !/^\S.+\S$/.test(words) || /undefined|null/.test(words))).toEqual(
      [],
    );
  });

  it('speaks to a follower of the resident, never to them', () => {
    for (const [, of] of table) {
      const petition = petitionOf({ ...of, access: 'follower' });
      expect(inOnePiece(sentenceOf(petition, zh))).not.toContain('您');
      expect(inOnePiece(sentenceOf(petition, en))).not.toMatch(/\byou\b/i);
    }
  });

  it('says in English who and by when', () => {
    const of: Case = {
      state: 'handling',
      holder: 'department',
      name: 'The housing bureau',
      clock: 'report_assignment',
    };
    expect(inOnePiece(sentenceOf(petitionOf(of), en))).toMatch(
      /^The housing bureau is working on it, and will reply by Fri,? 11 December$/,
    );
    expect(inOnePiece(sentenceOf(petitionOf({ ...of, light: 'red' }), en))).toMatch(
      /^The housing bureau is working on it; it was to reply by Fri,? 11 December and is late\. We are sorry$/,
    );
  });
});
