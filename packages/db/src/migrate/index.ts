export type { MigrationStatus } from './apply-migrations.ts';
export * from './migrate.ts';
export * from './open-database.ts';
