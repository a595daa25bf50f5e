export { asFailure, ReadFailure } from './read-failure.ts';
export { Reading, type Drawing, type Reader } from './reading.ts';
export { openSite, type SharedSite } from './shared-site.ts';
export type { ResidentClient } from './resident-client.ts';
