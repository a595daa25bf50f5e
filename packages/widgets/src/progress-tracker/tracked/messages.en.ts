import type { Around, TrackerMessages } from './messages.zh-CN.ts';

function day(date: Date, provisional?: boolean): string {
  const year = date.getUTCFullYear() === new Date().getUTCFullYear() ? undefined : 'numeric';
  const text = date.toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year,
  });
  return provisional ? `${text} (provisional)` : text;
}

const days = (count: number): string => `${count} working day${count === 1 ? '' : 's'}`;

export const messages: TrackerMessages = {
  unopened: 'There is no network. Please try again once you are connected.',
  another: 'Another code',
  lastKnown: (moment) => `There is no network. This is how it stood ${moment}.`,
  news: (title, sentence) => `News: ${title}. ${sentence}`,
  day,
  shortDay: (date) => `${date.getUTCDate()}/${date.getUTCMonth() + 1}`,
  moment: (date, daysAgo) =>
    `${['today', 'yesterday'][daysAgo] ?? day(date)} ${date.toISOString().slice(11, 16)}`,
  toFollower: (text) =>
    text.replace(/\byour\b/gi, 'the resident’s').replace(/\byou\b/gi, 'the resident'),

  onTime: (who, doing, deed): Around => [`${who} ${doing}${deed && `, and will ${deed}`} by `, ''],
  overdue: (who, doing, deed): Around => [
    `${who} ${doing}; it was to ${deed} by `,
    ' and is late. We are sorry',
  ],
  undated: (who, doing) => `${who} ${doing}`,
  left: (count) => (count > 0 ? `${days(count)} left` : 'Today'),
  late: (count) => (count > 0 ? `${days(count)} late` : 'Overdue'),
  paused: 'Paused, waiting for you',
  why: 'Why this day',
  call: 'If it is urgent, call the station: ',

  holders: {
    station: 'The station',
    department: 'The department',
    deputy: 'The deputy',
    resident: 'You',
    supervisor: 'The deputies’ committee',
    nobody: 'The station',
  },
  clocks: {
    accept: ['has received it', 'say whether it is taken on'],
    hand_over: ['has taken it on', 'assign it'],
    answer_consultation: ['is preparing the answer', 'answer'],
    pass_on: ['has the result', 'reply'],
    decide_decline: ['is looking whether it can be handled', 'decide'],
    take_assignment: ['has just been given it', 'begin'],
    report_assignment: ['is working on it', 'reply'],
    redo: ['is working on it again', 'reply'],
    reopened: ['knows that it is not settled', 'assign it again'],
    supervisor_decides: ['is looking into it', 'decide'],
    object: ['did not take it on; you can object', '', 'You can object'],
    supplement: ['asks you to add something', '', 'Waiting for you'],
    rate: ['has replied; please say whether it will do', '', 'Waiting for you'],
  },
  waiting: 'is waiting for what you add',
  held: 'is working on it',
  ended: {
    closed: 'This matter is settled',
    declined: 'This matter was not taken on',
    merged: 'This matter is handled together with an equal one',
    withdrawn: 'You withdrew this matter',
    lapsed: 'Nothing was added, so this matter ended; it can be filed again',
  },

  steps: {
    collect: 'Collect',
    analyse: 'Analyse',
    handle: 'Handle',
    feed_back: 'Reply',
    supervise: 'Review',
  },
  stepStatus: { done: 'done', current: 'now', ahead: 'to come' },

  events: {
    submitted: 'Filed',
    info_requested: 'Something to add was asked for',
    supplemented: 'You added something',
    info_waived: 'Goes on without what was asked',
    lapsed: 'Ended unanswered',
    accepted: 'Taken on',
    declined: 'Not taken on',
    objected: 'You objected',
    objection_granted: 'Objection upheld',
    objection_refused: 'Objection not upheld',
    merged: 'Joined with an equal matter',
    unmerged: 'Handled by itself again',
    assigned: 'Assigned',
    assignment_taken: 'Work begun',
    assignment_reported: 'Result reported',
    answered: 'Answered',
    replied: 'Replied',
    rated: 'Your verdict',
    dissatisfied: 'Your verdict',
    redo_ordered: 'To be done again',
    closed: 'Settled',
    reopened: 'Opened again',
    withdrawn: 'You withdrew it',
    contact_changed: 'You changed your contact',
    code_replaced: 'New code',
  },
  ratings: {
    satisfied: 'Satisfied',
    basically_satisfied: 'Mostly satisfied',
    dissatisfied: 'Dissatisfied',
  },
  closedAs: (rating) => `; your verdict: ${rating}`,
  titled: (name, title) => (name ? `${title}: ${name}` : title),
  ratedAs: (rating) => `: ${rating}`,
  question: 'Please add',
  reply: (by) => `Reply of ${by}`,
  rate: 'Are you satisfied',
  rateNext: 'If you are, or mostly, the matter is settled; if not, it is done again.',
  more: 'Show everything',
  own: 'What you wrote',
  photos: (count) => `${count} photo${count === 1 ? '' : 's'}`,
  supplement: 'Add something',
  withdraw: 'Withdraw',
  object: 'Object',
  progress: 'What happened',
};
