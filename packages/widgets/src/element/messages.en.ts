import type { CommonMessages } from './messages.zh-CN.ts';

export const common: CommonMessages = {
  loading: 'Loading…',
  retry: 'Try again',
  offline: ['There is no network', 'This goes on by itself once you are connected.'],
  unreachable: [
    'The station’s system does not answer',
    'It is not your fault. Please try again in a while.',
  ],
  absent: ['This cannot be found', 'It may have moved. Please start from the site’s home page.'],
  unset: [
    'This part is not connected yet',
    'Please tell the site’s administrator: its key or domain is not registered.',
  ],
};
