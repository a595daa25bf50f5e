import type { Transaction } from '../drivers/index.ts';
import type { NewMessage } from './new-message.ts';

/** Puts a message that no other write brings along; the same id a second time changes nothing. */
export async function putMessage(
  { query, tenantId }: Transaction,
  { id, topic, payload = {}, subjectId, at }: NewMessage & { subjectId: string; at: Date },
): Promise<void> {
  await query(
    `insert into outbox (tenant_id, id, topic, subject_id, payload, created_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [tenantId, id, topic, subjectId, payload, at],
  );
}
