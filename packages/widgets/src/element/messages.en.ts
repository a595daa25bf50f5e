import type { CommonMessages } from './messages.zh-CN.ts';

export const common: CommonMessages = {
  loading: 'Loading…',
  retry: 'Try again',
  offline: ['There is no network', 'This goes on by itself once you are connected.'],
  unreachable: [
    'The station’s system does not answer',
    'It is not your fault. Please try again in a while.',
  ],
  absent: [
    'This cannot be found',
    'Please tell the site’s administrator: the address, key or domain is not registered.',
  ],
};
