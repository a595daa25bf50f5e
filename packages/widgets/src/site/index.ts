export { LianxinSite } from './lianxin-site.ts';
export { asFailure, ReadFailure } from './read-failure.ts';
export { Reading, type Drawing, type Reader } from './reading.ts';
export { openSite, type SharedSite } from './shared-site.ts';
