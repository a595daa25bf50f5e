import type { Messages } from './messages.zh-CN.ts';

export const messages: Messages = {
  title: 'Liaison station',
  openNow: 'Open now',
  open: (until) => `Open now, until ${until}`,
  opensAt: (when) => `Closed now, opens ${when}`,
  shut: 'Closed now',
  ground: 'Ground floor',
  outside: 'Outside any compound',
  stepFree: 'Step-free',
  near: (place) => ` (${place})`,
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  daily: 'Daily',
  to: '–',
  and: ', ',
  then: ', ',
  next: ['today ', 'tomorrow '],
  date: (month, day, weekday) =>
    `${weekday} ${day} ${'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[month]} `,
  way: 'Directions',
  page: 'Visit its page',
  leaves: ' (opens Amap)',
};
