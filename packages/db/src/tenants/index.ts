export * from './tenant-of-page.queries.ts';
export * from './tenants.queries.ts';
export * from './tenants.table.ts';
