export * from './attempts.table.ts';
export * from './verifications.table.ts';
