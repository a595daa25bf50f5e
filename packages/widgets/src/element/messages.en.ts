import type { CommonMessages } from './messages.zh-CN.ts';

export const common: CommonMessages = {
  loading: 'Loading…',
  retry: 'Try again',
  offline: 'There is no network',
  offlineNext: 'This goes on by itself once you are connected.',
  unreachable: 'The station’s system does not answer',
  unreachableNext: 'It is not your fault. Please try again in a while.',
  busy: 'Many people are looking just now',
  busyNext: 'Please try again in a minute.',
  notFound: 'What should be here cannot be found',
  notFoundNext: 'It may have moved. Please start from the site’s home page.',
  unset: 'This part is not connected yet',
  unsetNext: 'Please tell the site’s administrator: its key or domain is not registered.',
};
