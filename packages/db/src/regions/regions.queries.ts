import { inArray } from 'drizzle-orm';
import type { Database } from '../drivers/index.ts';
import { regions, type Region } from './regions.table.ts';

/** Names by code, of those that are known. */
export async function regionNames(
  database: Database,
  { codes }: { codes: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await database.drizzle
    .select({ code: regions.code, name: regions.name })
    .from(regions)
    .where(inArray(regions.code, [...new Set(codes)]));
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** Adds what is new; a code that is there keeps its name. */
export async function addRegions(database: Database, rows: readonly Region[]): Promise<void> {
  if (rows.length > 0) {
    await database.drizzle
      .insert(regions)
      .values([...rows])
      .onConflictDoNothing();
  }
}
