import type { ClockKind } from '@lianxin/contract';
import { and, eq, isNull, lt } from 'drizzle-orm';
import type { Transaction } from '../drivers/index.ts';
import { petitions } from '../petitions/index.ts';
import { clocks, type Clock } from './clocks.table.ts';

/** A petition whose limit is over, and the rules that it began with. */
export interface DuePetition {
  readonly id: string;
  readonly ruleVersion: number;
}

/** Petitions whose own limit of one of these kinds is over, longest over first. */
export async function listDuePetitions(
  { query, tenantId }: Transaction,
  { kinds, now, limit }: { kinds: readonly ClockKind[]; now: Date; limit: number },
): Promise<DuePetition[]> {
  return query<DuePetition>(
    `select p.id, p.rule_version from clocks c
     join petitions p on p.tenant_id = $1 and p.id = c.petition_id
     where c.tenant_id = $1 and c.ended_at is null and c.assignment_id is null
       and c.due_at <= $2
       and c.kind in (select jsonb_array_elements_text($3::jsonb -> 'kinds'))
     order by c.due_at, p.id limit $4`,
    [tenantId, now, { kinds }, limit],
  );
}

/** Running limits of a kind that began before a time. */
export async function listRunningClocks(
  { drizzle, tenantId }: Transaction,
  { kind, before }: { kind: ClockKind; before: Date },
): Promise<Clock[]> {
  return drizzle
    .select()
    .from(clocks)
    .where(
      and(
        eq(clocks.tenantId, tenantId),
        eq(clocks.kind, kind),
        isNull(clocks.endedAt),
        lt(clocks.startedAt, before),
      ),
    );
}

/** Running limits whose due time is provisional. */
export async function listProvisionalClocks({ drizzle, tenantId }: Transaction): Promise<Clock[]> {
  return drizzle
    .select()
    .from(clocks)
    .where(
      and(eq(clocks.tenantId, tenantId), eq(clocks.provisional, true), isNull(clocks.endedAt)),
    );
}

/** Writes a due time that was computed again, for the queue too. */
export async function moveDue(
  { drizzle, tenantId }: Transaction,
  { clock, dueAt, provisional }: { clock: Clock; dueAt: Date; provisional: boolean },
): Promise<void> {
  await drizzle
    .update(clocks)
    .set({ dueAt, provisional })
    .where(
      and(
        eq(clocks.tenantId, tenantId),
        eq(clocks.petitionId, clock.petitionId),
        eq(clocks.id, clock.id),
      ),
    );
  if (clock.assignmentId !== null) return;
  await drizzle
    .update(petitions)
    .set({ dueAt })
    .where(and(eq(petitions.tenantId, tenantId), eq(petitions.id, clock.petitionId)));
}
