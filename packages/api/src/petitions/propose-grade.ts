import { findGradingFacts, keepGradeProposal, similarPetitions } from '@lianxin/db';
import { addDays, dayOf, instantAt, proposeGrade } from '@lianxin/domain';
import type { ApiDeps } from '../app/index.ts';
import { cutWords } from '../words/index.ts';
import type { ChangeMessage } from './tell-resident.ts';

type GradeDeps = Pick<ApiDeps, 'database' | 'clock'>;

const DAYS = 180;
const MOST = 10;

/**
 * Proposes the grade of a new petition with a look at open ones on the same thing nearby, which filing
 * itself has no time for. A second time does no harm.
 */
export async function proposeGradeOfFiled(deps: GradeDeps, message: ChangeMessage): Promise<void> {
  const { tenantId, subjectId: id, payload } = message;
  if (payload['kind'] !== 'submitted') return;
  await deps.database.withTenant(tenantId, async (transaction) => {
    const facts = await findGradingFacts(transaction, { id });
    if (facts?.state !== 'submitted' || facts.content === null) return;
    const { categoryId, content, place } = facts;
    const nearby = await similarPetitions(transaction, {
      tenantId,
      categoryId,
      words: cutWords(content),
      place,
      since: instantAt(addDays(dayOf(deps.clock()), -DAYS)),
      limit: MOST,
    });
    const { grade, reasons } = proposeGrade({
      category: categoryId,
      content,
      outsideRegion: null,
      nearbyOpen: nearby.length,
    });
    await keepGradeProposal(transaction, { id, proposal: { grade, reasons: [...reasons] } });
  });
}
