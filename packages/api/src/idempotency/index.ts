export * from './answer-once.ts';
export * from './in-flight.ts';
export * from './once.ts';
export * from './idempotency.jobs.ts';
