export * from './assignments/index.ts';
export * from './audit/index.ts';
export * from './auth/index.ts';
export * from './calendar/index.ts';
export * from './cases/index.ts';
export * from './clocks/index.ts';
export * from './codes/index.ts';
export * from './contacts/index.ts';
export * from './credentials/index.ts';
export * from './departments/index.ts';
export * from './deputies/index.ts';
export {
  constraintOf,
  DataDirInUse,
  isDatabaseLost,
  sqlStateOf,
  type Database,
  type Drizzle,
  type JobQueries,
  type Queries,
  type RoleQueries,
  type Target,
  type Transaction,
} from './drivers/index.ts';
export * from './events/index.ts';
export * from './idempotency/index.ts';
export * from './memberships/index.ts';
export * from './migrate/index.ts';
export * from './outbox/index.ts';
export * from './petitions/index.ts';
export * from './regions/index.ts';
export * from './residents/index.ts';
export * from './rules/index.ts';
export * from './site/index.ts';
export * from './stations/index.ts';
export * from './tenants/index.ts';
export * from './texts/index.ts';
export * from './uploads/index.ts';
