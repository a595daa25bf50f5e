import type { PgRemoteDatabase } from 'drizzle-orm/pg-proxy';

export type Drizzle = PgRemoteDatabase;

/** Something that runs one statement at a time. Column names come back in camel case. */
export interface Queries {
  readonly query: <Row extends object>(text: string, params?: readonly unknown[]) => Promise<Row[]>;
}

/** A transaction of one tenant: every row read or written is this tenant's. */
export interface Transaction extends Queries {
  readonly tenantId: string;
  readonly drizzle: Drizzle;
}

/** Statements under another role than the app's, each on its own. */
export interface RoleQueries extends Queries {
  readonly drizzle: Drizzle;
}

/** Statements of pg-boss, which sends whole scripts where it has no parameters. */
export interface JobQueries extends RoleQueries {
  /** Runs statements in order on one session; gives the rows of all of them. */
  script(text: string): Promise<object[]>;
}

export interface Database extends Queries {
  readonly driver: 'postgres' | 'pglite';
  /** For shared tables only: without a tenant, tenant tables are empty. */
  readonly drizzle: Drizzle;
  /** `lianxin_auth`: the logins, for better-auth's adapter. */
  readonly auth: RoleQueries;
  /** `lianxin_jobs`: the schema of pg-boss; column names as they are. */
  readonly jobs: JobQueries;
  /** `lianxin_relay`: every tenant's outbox and inbox, nothing else. */
  readonly relay: RoleQueries;
  /** Runs `work` in one transaction whose first statement sets the tenant. */
  withTenant<Result>(
    tenantId: string,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result>;
  /**
   * Calls back for each message of a channel until the returned function is called. `onGap`: the line
   * was lost and stands again; what was told meanwhile never comes.
   */
  listen(
    channel: string,
    onMessage: (payload: string) => void,
    onGap?: () => void,
  ): Promise<() => Promise<void>>;
  notify(channel: string, payload: string): Promise<void>;
  close(): Promise<void>;
}
