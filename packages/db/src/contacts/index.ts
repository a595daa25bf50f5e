export * from './contacts.table.ts';
