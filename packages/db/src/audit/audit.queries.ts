import type { Queries } from '../drivers/index.ts';
import type { ActorRole } from '../events/index.ts';

export interface NewAuditEntry {
  readonly tenantId: string;
  readonly at: Date;
  /** `contact_read`, `contact_revealed`, … */
  readonly action: string;
  readonly subjectId: string;
  readonly actorRole: ActorRole;
  readonly actorId: string | null;
  readonly reason: string;
}

/** Adds a link to the tenant's audit chain; gives its number. */
export async function appendAudit(
  queries: Queries,
  { tenantId, ...entry }: NewAuditEntry,
): Promise<number> {
  const [row] = await queries.query<{ seq: number }>('select append_audit($1, $2) as seq', [
    tenantId,
    entry,
  ]);
  return row?.seq ?? 0;
}
