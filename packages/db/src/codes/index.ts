export * from './codes.queries.ts';
export * from './codes.table.ts';
