import type { Queries } from '../drivers/index.ts';
import type { OutboxMessage } from './outbox.table.ts';

/** A message that somebody is working on; others see it again after the lease. */
export type ClaimedMessage = Pick<
  OutboxMessage,
  'tenantId' | 'id' | 'topic' | 'subjectId' | 'payload' | 'createdAt' | 'tries'
>;

/**
 * Takes the oldest waiting messages of all tenants. Each waits twice as long as before until it is
 * offered again, so what fails or falls with its process comes back, more and more rarely.
 */
export function claimMessages(
  { query }: Queries,
  { now, limit }: { now: Date; limit: number },
): Promise<ClaimedMessage[]> {
  return query<ClaimedMessage>(
    `with claimed as (update outbox o
     set tries = o.tries + 1,
       next_try_at = $1::timestamptz + least(power(2, o.tries), 240) * interval '15 seconds'
     from (
       select tenant_id, id from outbox
       where done_at is null and (next_try_at is null or next_try_at <= $1)
       order by created_at, id
       limit $2
       for update skip locked
     ) waiting
     where o.tenant_id = waiting.tenant_id and o.id = waiting.id
     returning o.tenant_id, o.id, o.topic, o.subject_id, o.payload, o.created_at, o.tries)
     select * from claimed order by created_at, id`,
    [now, limit],
  );
}

export async function finishMessage(
  { query }: Queries,
  { tenantId, id, now }: { tenantId: string; id: string; now: Date },
): Promise<void> {
  await query('update outbox set done_at = $3 where tenant_id = $1 and id = $2', [
    tenantId,
    id,
    now,
  ]);
}

/** Forgets what was done long ago; what still waits stays, however old it is. */
export async function dropDoneMessages(
  { query }: Queries,
  { before }: { before: Date },
): Promise<void> {
  await query('delete from outbox where done_at < $1', [before]);
}
