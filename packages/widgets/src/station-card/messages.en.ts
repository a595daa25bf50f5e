import type { Messages } from './messages.zh-CN.ts';

export const messages: Messages = {
  language: 'en',
  open: (until) => `Open now, until ${until}`,
  shut: (next) => `Closed now${next && `, opens ${next}`}`,
  ground: 'Ground floor',
  outside: 'Outside any compound',
  stepFree: 'Step-free',
  to: '–',
  and: ', ',
  way: 'Directions',
  leaves: ' (opens Amap)',
  page: 'Visit its page',
};
