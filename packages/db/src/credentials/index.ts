export * from './site-keys.queries.ts';
export * from './site-keys.table.ts';
