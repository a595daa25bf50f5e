import type { Queries, Transaction } from '../drivers/index.ts';
import { memberships, type Membership, type NewMembership } from './memberships.table.ts';

/** What a login may do, in every tenant; those that ended are left out. */
export async function findMemberships(
  queries: Queries,
  { userId }: { userId: string },
): Promise<Membership[]> {
  return queries.query<Membership>('select * from memberships_of($1)', [userId]);
}

export async function createMemberships(
  transaction: Transaction,
  rows: readonly NewMembership[],
): Promise<void> {
  if (rows.length > 0) await transaction.drizzle.insert(memberships).values([...rows]);
}
