export * from './tenants.table.ts';
