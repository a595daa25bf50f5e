export * from './codes.table.ts';
