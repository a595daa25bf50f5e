export * from './regions.queries.ts';
export * from './regions.table.ts';
