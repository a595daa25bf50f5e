export * from './ask.ts';
export * from './behind.ts';
