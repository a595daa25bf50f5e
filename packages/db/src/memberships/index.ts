export * from './memberships.table.ts';
