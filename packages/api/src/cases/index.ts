export * from './cases.handlers.ts';
export * from './case-contact.ts';
export * from './case-reader.ts';
export { seeCase, type CaseDesk } from './command-case.ts';
export * from './show-assignment.ts';
