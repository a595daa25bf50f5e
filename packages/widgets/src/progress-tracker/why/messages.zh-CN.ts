import type { ClockReason } from '@lianxin/sdk';

/** Words of "why that day". */
export const messages = {
  title: '为什么是这一天',
  close: '收起',
  rules: {
    accept: '收到以后，决定是否受理',
    hand_over: '受理以后，安排办理',
    answer_consultation: '答复咨询',
    pass_on: '拿到办理结果以后，答复您',
    decide_decline: '决定是否不受理',
    take_assignment: '承办单位接手，或者说明不归它管',
    report_assignment: '承办单位办理并报出结果',
    redo: '重新办理',
    supervisor_decides: '人大代表工委作决定',
    object: '您提出异议',
    supplement: '您补充情况',
    rate: '您评价答复',
  } satisfies Record<ClockReason['rule'], string>,
  units: { working_days: '个工作日', days: '天', months: '个月' },
  limit: (rule: string, length: number, unit: string) => `${rule}，时限是 ${length}\u00a0${unit}。`,
  citation: (citation: string) => `依据：${citation}`,
  counted: (first: string, last: string, count: number, unit: string) =>
    `从 ${first}数起，到 ${last}正好 ${count}\u00a0${unit}。`,
  skipped: '没有算进去的：',
  weekends: (count: number) => `周末休息 ${count} 天`,
  holiday: (name: string, days: string) => `${name}放假：${days}`,
  paused: (days: string) => `等您补充：${days}`,
  makeUp: (days: string) => `调休上班，算了进去：${days}`,
  firstDue: (day: string) => `最早定的是${day}，中间停过或延过，所以顺到了现在这一天。`,
  provisional: '那一年的放假安排还没有公布，公布后会再算一遍，所以是暂定的。',
  weekdays: '一二三四五六日',
  marks: { weekend: '休', holiday: '假', paused: '停' } satisfies Record<
    ClockReason['skipped'][number]['reason'],
    string
  >,
  makeUpMark: '班',
};

/** The same keys in every language. */
export type WhyMessages = typeof messages;
