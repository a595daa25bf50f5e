import type { Due, Holder, TrackedEvent, TrackedPetition } from '@lianxin/sdk';

/** One of the three verdicts. */
export type Rating = NonNullable<TrackedPetition['rating']>;

/** Kinds of events that the API keeps inside the office; no code shows them. */
type InsideKind =
  | 'graded'
  | 'decline_proposed'
  | 'decline_refused'
  | 'assignment_approved'
  | 'assignment_redo'
  | 'assignment_cancelled'
  | 'followed'
  | 'noted';
type ShownKind = Exclude<TrackedEvent['kind'], InsideKind>;

/** What stands before and after a date that is drawn so that it never breaks across lines. */
export type Around = readonly [before: string, after: string];

/** What a holder is doing under a clock, what will be done by its end, and what the light says where the resident is waited for. */
type Deeds = readonly [doing: string, deed: string, waiting?: string];

/** 12月11日（周五）, with the year where it is not the present one. */
function day(date: Date, provisional?: boolean): string {
  const year = date.getUTCFullYear();
  const years = year === new Date().getUTCFullYear() ? '' : `${year}年`;
  const weekday = '日一二三四五六'[date.getUTCDay()];
  return `${years}${date.getUTCMonth() + 1}月${date.getUTCDate()}日\u2060（周${weekday}${provisional ? '，暂定' : ''}）`;
}

/** Words of what a code shows. `您` is the owner of the code; a follower reads `提出人` in its place. */
export const messages = {
  unopened: '现在没有网络，连上后再按一次。',
  another: '查另一件',
  lastKnown: (moment: string) => `现在没有网络，这是${moment} 看到的进度。`,
  news: (title: string, sentence: string) => `有新进展：${title}。${sentence}`,
  day,
  shortDay: (date: Date) => `${date.getUTCMonth() + 1}/${date.getUTCDate()}`,
  moment: (date: Date, daysAgo: number) =>
    (['今天 ', '昨天 '][daysAgo] ?? day(date)) + date.toISOString().slice(11, 16),
  toFollower: (text: string) => text.replace(/您/g, '提出人'),

  onTime: (who: string, doing: string, deed: string): Around => [`${who}${doing}，最迟 `, deed],
  overdue: (who: string, doing: string, deed: string): Around => [
    `${who}${doing}，本该 `,
    `${deed}，已经晚了，对不起`,
  ],
  undated: (who: string, doing: string) => who + doing,
  left: (days: number) => (days > 0 ? `还有 ${days} 个工作日` : '就在今天'),
  late: (days: number) => (days > 0 ? `晚了 ${days} 个工作日` : '过了时限'),
  paused: '先停着，等您补充',
  why: '为什么是这一天',
  call: '着急的话，可以打联络站电话 ',

  holders: {
    station: '联络站',
    department: '承办单位',
    deputy: '代表',
    resident: '您',
    supervisor: '人大代表工委',
    nobody: '联络站',
  } satisfies Record<Holder['kind'], string>,
  clocks: {
    accept: ['收到了', '告诉您是否受理'],
    hand_over: ['已经受理', '安排给承办单位'],
    answer_consultation: ['正在准备答复', '答复'],
    pass_on: ['收到了办理结果', '答复您'],
    decide_decline: ['正在研究能不能办', '决定'],
    take_assignment: ['刚接到这件事', '开始办理'],
    report_assignment: ['正在办理', '答复'],
    redo: ['正在重新办理', '答复'],
    reopened: ['知道您不满意', '重新安排办理'],
    supervisor_decides: ['正在研究怎么办', '决定'],
    object: ['没有受理；您不同意，可以提出异议', '', '可以提异议'],
    supplement: ['请您补充情况', '', '等您补充'],
    rate: ['答复了，请您看看满不满意', '', '等您评价'],
  } satisfies Record<Due['clock'] | 'reopened', Deeds>,
  waiting: '正等您补充情况',
  held: '正在办理',
  ended: {
    closed: '这件事办完了',
    declined: '这件事没有受理',
    merged: '这件事和另一件相同的事合在一起办',
    withdrawn: '您撤回了这件事，不再办理',
    lapsed: '没有等到补充的情况，这件事先停办了，需要时可以重新提交',
  } satisfies Partial<Record<TrackedPetition['state'], string>>,

  steps: {
    collect: '收集',
    analyse: '分析',
    handle: '处置',
    feed_back: '反馈',
    supervise: '监督',
  } satisfies Record<TrackedPetition['step'], string>,
  stepStatus: { done: '已完成', current: '正在进行', ahead: '还没到' },

  events: {
    submitted: '您提交',
    info_requested: '请您补充情况',
    supplemented: '您补充了情况',
    info_waived: '没等到补充，先接着办',
    lapsed: '没等到补充，停办',
    accepted: '受理',
    declined: '没有受理',
    objected: '您提出异议',
    objection_granted: '异议成立，重新办理',
    objection_refused: '异议没有成立',
    merged: '与相同的事合并办理',
    unmerged: '恢复单独办理',
    assigned: '安排办理',
    assignment_taken: '接手办理',
    assignment_reported: '报来办理结果',
    answered: '答复',
    replied: '答复您',
    rated: '您评价',
    dissatisfied: '您评价',
    redo_ordered: '安排重新办理',
    closed: '办结',
    reopened: '重新打开',
    withdrawn: '您撤回',
    contact_changed: '您改了联系方式',
    code_replaced: '换了新的查询码',
  } satisfies Record<ShownKind, string>,
  ratings: {
    satisfied: '满意',
    basically_satisfied: '基本满意',
    dissatisfied: '不满意',
  } satisfies Record<Rating, string>,
  question: '请您补充',
  reply: (by: string) => `${by}的答复`,
  rate: '这样办，您满意吗',
  rateNext: '选“满意”或“基本满意”，这件事就办完了；选“不满意”，会重新办理。',
  closedAs: (rating: string) => `，您的评价是“${rating}”`,
  titled: (name: string, title: string) => name + title,
  ratedAs: (rating: string) => `：${rating}`,
  more: '全部展开',
  own: '您写的内容',
  photos: (count: number) => `照片 ${count} 张`,
  supplement: '补充情况',
  withdraw: '撤回',
  object: '提出异议',
  progress: '进展',
};

/** The same keys in every language. */
export type TrackerMessages = typeof messages;
