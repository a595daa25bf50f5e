export * from './categories.table.ts';
export * from './notices.table.ts';
export * from './settings.table.ts';
export * from './site.queries.ts';
