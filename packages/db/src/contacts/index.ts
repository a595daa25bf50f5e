export * from './contacts.queries.ts';
export * from './contacts.table.ts';
