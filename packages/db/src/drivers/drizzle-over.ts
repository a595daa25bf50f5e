import { drizzle } from 'drizzle-orm/pg-proxy';
import type { Drizzle } from './database.ts';

/** Runs one statement and gives its rows as arrays, in the order of the columns. */
export type RunRaw = (text: string, params: readonly unknown[]) => Promise<unknown[][]>;
/** Runs one statement and gives its rows by column name. */
export type RunNamed = (text: string, params: readonly unknown[]) => Promise<object[]>;

/**
 * drizzle on top of our own statements. Its drivers change the parsers of the client that they are
 * given, and differ between PGlite and Postgres; this one does neither.
 */
export function drizzleOver({ raw, named }: { raw: RunRaw; named: RunNamed }): Drizzle {
  return drizzle(
    async (text, params: unknown[], method) => {
      const rows = method === 'all' ? await raw(text, params) : await named(text, params);
      return { rows };
    },
    { casing: 'snake_case' },
  );
}
