export type * from './demo/index.ts';
export { asksForPage, mountPages } from './mount-pages.ts';
export { problemPage } from './problem/problem.page.ts';
