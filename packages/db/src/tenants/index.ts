export * from './tenants.queries.ts';
export * from './tenants.table.ts';
