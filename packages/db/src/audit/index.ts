export * from './audit-heads.table.ts';
export * from './audit.queries.ts';
export * from './audit.table.ts';
