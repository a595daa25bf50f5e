import type { OwnPetition } from '@lianxin/contract';
import { ownPetitions, type OwnPetitionRow } from '@lianxin/db';
import { describeDue, toWireId, type Calendar } from '@lianxin/domain';
import { z } from 'zod';
import type { Runtime } from '../app/index.ts';
import { clockOfRow } from '../clocks/index.ts';
import type { ResidentCaller } from '../credentials/index.ts';
import { readCursor, writeCursor } from '../cursors/index.ts';

const TITLE_LENGTH = 20;

const cursorSchema = z.strictObject({ receivedAt: z.coerce.date(), id: z.uuid() });

interface OwnPetitionsQuery {
  readonly caller: ResidentCaller;
  readonly query: { readonly limit: number; readonly after?: string | undefined };
  readonly now: Date;
}

/** The title, else how the text begins. */
function titleOf({ title, content }: OwnPetitionRow): string {
  const characters = [...(title ?? content)];
  if (title !== null || characters.length <= TITLE_LENGTH) return characters.join('');
  return `${characters.slice(0, TITLE_LENGTH).join('')}…`;
}

function showOwn(
  row: OwnPetitionRow,
  { now, calendar }: { now: Date; calendar: Calendar },
): OwnPetition {
  const { id, categoryId, categoryName, state, step, receivedAt, clock } = row;
  return {
    id: toWireId('petition', id),
    category: { id: categoryId, name: categoryName },
    title: titleOf(row),
    state,
    step,
    receivedAt: receivedAt.toISOString(),
    due: clock && describeDue(clockOfRow(clock), { now, calendar }),
  };
}

/** A resident's own petitions, newest first: their ids, never their codes. */
export async function listOwnPetitions(
  runtime: Runtime,
  { caller, query, now }: OwnPetitionsQuery,
): Promise<{ data: OwnPetition[]; next: string | null }> {
  const { phoneHash } = caller.resident;
  if (!phoneHash) return { data: [], next: null };
  const after = readCursor(cursorSchema, query.after);
  const calendar = await runtime.ruleBook.calendar();
  const rows = await runtime.database.withTenant(caller.tenantId, (transaction) =>
    ownPetitions(transaction, { phoneHash, after, limit: query.limit + 1 }),
  );
  const page = rows.slice(0, query.limit);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return {
    data: page.map((row) => showOwn(row, { now, calendar })),
    next: last ? writeCursor({ receivedAt: last.receivedAt, id: last.id }) : null,
  };
}
