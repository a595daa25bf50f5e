export * from './may-try.ts';
