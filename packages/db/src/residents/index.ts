export * from './attempts.queries.ts';
export * from './attempts.table.ts';
export * from './verifications.queries.ts';
export * from './verifications.table.ts';
