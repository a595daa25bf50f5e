export * from './audit-heads.table.ts';
export * from './audit.table.ts';
