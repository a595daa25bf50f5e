import type { WhyMessages } from './messages.zh-CN.ts';

export const messages: WhyMessages = {
  title: 'Why this day',
  close: 'Close',
  rules: {
    accept: 'To decide whether it is taken on',
    hand_over: 'To assign it',
    answer_consultation: 'To answer a question',
    pass_on: 'To pass the result on to you',
    decide_decline: 'To decide on a refusal',
    take_assignment: 'For the department to begin or return it',
    report_assignment: 'For the department to handle it and report',
    redo: 'To do it again',
    supervisor_decides: 'For the deputies’ committee to decide',
    object: 'To object',
    supplement: 'To add what was asked',
    rate: 'To rate the reply',
  },
  units: { working_days: 'working days', days: 'days', months: 'months' },
  limit: (rule, length, unit) => `${rule} the limit is ${length} ${unit}.`,
  citation: (citation) => `Source: ${citation}`,
  counted: (first, last, count, unit) =>
    `Counted from ${first}, the ${count} ${unit} end on ${last}.`,
  skipped: 'Not counted:',
  weekends: (count) => `${count} days of weekends`,
  holiday: (name, days) => `${name}: ${days}`,
  paused: (days) => `Waiting for you: ${days}`,
  makeUp: (days) => `Rest days worked, and counted: ${days}`,
  firstDue: (day) => `The first date was ${day}; a pause or an extension moved it.`,
  provisional:
    'That year’s holidays are not published yet; the day is computed again when they are.',
  weekdays: 'MTWTFSS',
  marks: { weekend: '–', holiday: '✻', paused: '‖' },
  makeUpMark: '+',
};
