export * from './departments.table.ts';
