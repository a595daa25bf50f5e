export * from './outbox-reader.ts';
export * from './start-jobs.ts';
