export { DataDirInUse } from './data-dir-lock.ts';
export type * from './database.ts';
export * from './database-error.ts';
export * from './pglite.ts';
export * from './pglite-engine.ts';
export * from './postgres.ts';
export * from './postgres-client.ts';
export * from './target.ts';
