import type { PGlite } from '@electric-sql/pglite';
import { createPostgresClient } from '../drivers/index.ts';

/** One connection of the login itself, before it takes any role. */
export interface Session {
  /** Several statements, no parameters. */
  execute(script: string): Promise<void>;
  query<Row extends object>(text: string, params?: readonly unknown[]): Promise<Row[]>;
}

export function pgliteSession(pglite: PGlite): Session {
  return {
    async execute(script) {
      await pglite.exec(script);
    },
    async query<Row extends object>(text: string, params: readonly unknown[] = []) {
      const { rows } = await pglite.query<Row>(text, [...params]);
      return rows;
    },
  };
}

/** Runs work on one reserved connection and closes it. */
export async function withPostgresSession<Result>(
  url: string,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const sql = createPostgresClient({ url, connections: 1, camelCase: false });
  try {
    return await work({
      async execute(script) {
        await sql.unsafe(script).simple();
      },
      async query<Row extends object>(text: string, params: readonly unknown[] = []) {
        const rows = await sql.unsafe(text, params as never[]);
        // The caller names the columns it selects; nothing else can know them.
        return rows as unknown as Row[];
      },
    });
  } finally {
    await sql.end({ timeout: 5 });
  }
}
