import type { Transaction } from '@lianxin/db';
import type { AuditLink, EventLink } from './links.ts';

const batch = 2_000;

/** What an event's text or note was, unless it has been erased. */
export interface KeptTexts {
  readonly textBody: string | null;
  readonly textSalt: Buffer | null;
  readonly noteBody: string | null;
  readonly noteSalt: Buffer | null;
}

export interface PetitionHead {
  readonly id: string;
  readonly eventCount: number;
  readonly eventHead: Buffer;
}

/** Every event of a tenant, petition by petition, in order. */
export async function* readEvents({
  query,
  tenantId,
}: Transaction): AsyncGenerator<EventLink & KeptTexts> {
  let after: { petitionId: string | null; seq: number } = { petitionId: null, seq: 0 };
  for (;;) {
    const rows = await query<EventLink & KeptTexts>(
      `select
         e.tenant_id, e.petition_id, e.seq, e.id, e.kind,
         (extract(epoch from e.at) * 1000000)::bigint::text as micros,
         e.actor_role, e.actor_id, e.from_state, e.to_state, e.data::text as facts,
         e.text_id, e.text_digest, e.note_id, e.note_digest, e.digest,
         t.body as text_body, t.salt as text_salt, n.body as note_body, n.salt as note_salt
       from petition_events e
       left join texts t on t.tenant_id = $1 and t.id = e.text_id
       left join texts n on n.tenant_id = $1 and n.id = e.note_id
       where e.tenant_id = $1
         and ($2::uuid is null or (e.petition_id, e.seq) > ($2::uuid, $3::integer))
       order by e.petition_id, e.seq limit $4`,
      [tenantId, after.petitionId, after.seq, batch],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    after = last;
  }
}

export function readHeads({ query, tenantId }: Transaction): Promise<PetitionHead[]> {
  return query<PetitionHead>(
    'select id, event_count, event_head from petitions where tenant_id = $1',
    [tenantId],
  );
}

export function readEntries({ query, tenantId }: Transaction): Promise<AuditLink[]> {
  return query<AuditLink>(
    `select
       tenant_id, seq, (extract(epoch from at) * 1000000)::bigint::text as micros, action,
       subject_id, actor_role, actor_id, reason, digest
     from audit_entries where tenant_id = $1 order by seq`,
    [tenantId],
  );
}

export async function readAuditHead({
  query,
  tenantId,
}: Transaction): Promise<{ seq: number; digest: Buffer } | null> {
  const [head] = await query<{ seq: number; digest: Buffer }>(
    'select seq, digest from audit_heads where tenant_id = $1',
    [tenantId],
  );
  return head ?? null;
}
