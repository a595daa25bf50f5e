import type { Step } from '@lianxin/contract';
import { clockJson, clockOfJson, type Clock, type ClockJson } from '../clocks/index.ts';

import type { Queries, Transaction } from '../drivers/index.ts';
import type { Petition } from './petitions.table.ts';

export interface SimilarRow {
  readonly id: string;
  readonly publicTitle: string;
  readonly publicPlace: string | null;
  readonly step: Step;
  readonly receivedAt: Date;
  readonly followers: number;
}

/** Accepted petitions of the same category and like words, near where a place is given; likest first. */
export async function similarPetitions(
  queries: Queries,
  {
    tenantId,
    place,
    ...search
  }: {
    tenantId: string;
    categoryId: string;
    /** Cut by the caller in the same way as the public titles were. */
    words: readonly string[];
    place?: { readonly lat: number; readonly lng: number } | null;
    since: Date;
    limit: number;
  },
): Promise<SimilarRow[]> {
  return queries.query<SimilarRow>('select * from similar_petitions($1, $2)', [
    tenantId,
    { ...search, lat: place?.lat ?? null, lng: place?.lng ?? null },
  ]);
}

export interface OwnPetitionRow extends Pick<Petition, 'id' | 'state' | 'step' | 'receivedAt'> {
  readonly categoryId: string;
  readonly categoryName: string;
  readonly title: string | null;
  readonly content: string;
  /** The petition's own running clock. */
  readonly clock: Clock | null;
}

type OwnPetitionJson = Omit<OwnPetitionRow, 'clock'> & { readonly clock: ClockJson | null };

/** A resident's petitions, newest first, by the keyed hash of their phone. */
export async function ownPetitions(
  { query, tenantId }: Transaction,
  {
    phoneHash,
    after,
    limit,
  }: { phoneHash: Buffer; after?: { receivedAt: Date; id: string } | undefined; limit: number },
): Promise<OwnPetitionRow[]> {
  const rows = await query<OwnPetitionJson>(
    `select p.id, p.state, p.step, p.received_at, p.category_id, k.name as category_name,
       t.body as title, b.body as content,
       (
         select ${clockJson} from clocks c
         where c.tenant_id = $1 and c.petition_id = p.id
           and c.ended_at is null and c.assignment_id is null
       ) as clock
     from contacts o
     join petitions p on p.tenant_id = o.tenant_id and p.id = o.petition_id
     join categories k on k.tenant_id = p.tenant_id and k.id = p.category_id
     left join texts t on t.tenant_id = p.tenant_id and t.id = p.title_text_id
     left join texts b on b.tenant_id = p.tenant_id and b.id = p.content_text_id
     where o.tenant_id = $1 and o.phone_hash = $2
       and ($3::timestamptz is null or (p.received_at, p.id) < ($3::timestamptz, $4::uuid))
     order by p.received_at desc, p.id desc limit $5`,
    [tenantId, phoneHash, after?.receivedAt ?? null, after?.id ?? null, limit],
  );
  return rows.map(ownPetitionOfJson);
}

function ownPetitionOfJson(row: OwnPetitionJson): OwnPetitionRow {
  return { ...row, clock: row.clock && clockOfJson(row.clock) };
}

/** Whether a petition was filed with this phone. */
export async function isOwnPetition(
  { query, tenantId }: Transaction,
  { id, phoneHash }: { id: string; phoneHash: Buffer },
): Promise<boolean> {
  const rows = await query(
    `select petition_id from contacts
     where tenant_id = $1 and petition_id = $2 and phone_hash = $3`,
    [tenantId, id, phoneHash],
  );
  return rows.length > 0;
}

/** Counts one more follower, from the row as it stands. */
export async function addFollower(
  { query, tenantId }: Transaction,
  { id }: { id: string },
): Promise<void> {
  await query('update petitions set followers = followers + 1 where tenant_id = $1 and id = $2', [
    tenantId,
    id,
  ]);
}
