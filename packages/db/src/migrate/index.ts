export type { MigrationStatus } from './apply-migrations.ts';
export * from './migrate.ts';
export { moveData } from './move-data.ts';
export { migrationDigest } from './migration-files.ts';
export * from './open-database.ts';
