export * from './regions.table.ts';
