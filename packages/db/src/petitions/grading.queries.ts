import type { PetitionState } from '@lianxin/contract';
import type { Transaction } from '../drivers/index.ts';
import type { Petition } from './petitions.table.ts';

/** What a proposal of a grade is made from. */
export interface GradingRow {
  readonly state: PetitionState;
  readonly categoryId: string;
  readonly content: string | null;
  readonly place: { readonly lat: number; readonly lng: number } | null;
}

/** What the proposal of a petition's grade is made from; null where there is no such petition. */
export async function findGradingFacts(
  { query, tenantId }: Transaction,
  { id }: { id: string },
): Promise<GradingRow | null> {
  const [row] = await query<GradingRow>(
    `select p.state, p.category_id, t.body as content,
       case when p.lat is not null
         then jsonb_build_object('lat', p.lat, 'lng', p.lng) end as place
     from petitions p
     join texts t on t.tenant_id = $1 and t.id = p.content_text_id
     where p.tenant_id = $1 and p.id = $2`,
    [tenantId, id],
  );
  return row ?? null;
}

/** Keeps a proposal in place of the one that was made at filing. */
export async function keepGradeProposal(
  { query, tenantId }: Transaction,
  { id, proposal }: { id: string; proposal: NonNullable<Petition['gradeProposal']> },
): Promise<void> {
  await query('update petitions set grade_proposal = $3 where tenant_id = $1 and id = $2', [
    tenantId,
    id,
    proposal,
  ]);
}
