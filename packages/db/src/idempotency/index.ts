export * from './idempotency.queries.ts';
export * from './idempotency.table.ts';
