export * from './memberships.queries.ts';
export * from './memberships.table.ts';
