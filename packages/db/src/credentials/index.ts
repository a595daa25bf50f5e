export * from './site-keys.table.ts';
