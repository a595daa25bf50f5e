import type { CasesQuery, CaseSummary } from '@lianxin/contract';
import { listCases as findCases } from '@lianxin/db';
import { z } from 'zod';
import type { Runtime } from '../app/index.ts';
import type { StaffCaller } from '../credentials/index.ts';
import { readCursor, writeCursor } from '../cursors/index.ts';
import { readersOf } from './case-reader.ts';
import { showCaseSummary } from './show-case.ts';

const cursorSchema = z.strictObject({ dueAt: z.coerce.date().nullable(), id: z.uuid() });

/** Cases that are the caller's to see, soonest due first. */
export async function listCases(
  runtime: Runtime,
  { caller, query, now }: { caller: StaffCaller; query: CasesQuery; now: Date },
): Promise<{ data: CaseSummary[]; next: string | null }> {
  const { limit, state = null, open = null } = query;
  const after = readCursor(cursorSchema, query.after) ?? null;
  const calendar = await runtime.ruleBook.calendar();
  const rows = await runtime.database.withTenant(caller.tenantId, (transaction) =>
    findCases(transaction, { readers: readersOf(caller), state, open, after, limit: limit + 1 }),
  );
  const page = rows.slice(0, limit);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return {
    data: page.map((row) => showCaseSummary(row, { now, calendar })),
    next: last ? writeCursor({ dueAt: last.dueAt, id: last.id }) : null,
  };
}
