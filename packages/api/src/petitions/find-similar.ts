import type { SimilarPetition, SimilarQuery } from '@lianxin/contract';
import { similarPetitions } from '@lianxin/db';
import { addDays, dayOf, instantAt, Refusal, toWireId } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { cutWords } from '../words/index.ts';

const DAYS = 180;
const MOST = 5;
const MOST_WORDS = 40;

/** Accepted petitions like the one being written, by their public titles; nothing is stored. */
export async function findSimilar(
  runtime: Runtime,
  { tenantId, query, now }: { tenantId: string; query: SimilarQuery; now: Date },
): Promise<{ data: SimilarPetition[] }> {
  const desk = await runtime.ruleBook.desk(tenantId);
  if (!desk.categories.has(query.category)) throw new Refusal('category_unknown');
  const { lat, lng } = query.place ?? {};
  const rows = await similarPetitions(runtime.database, {
    tenantId,
    categoryId: query.category,
    words: cutWords(query.content).slice(0, MOST_WORDS),
    place: lat === undefined || lng === undefined ? null : { lat, lng },
    since: instantAt(addDays(dayOf(now), -DAYS)),
    limit: MOST,
  });
  return {
    data: rows.map(({ id, publicTitle, publicPlace, step, receivedAt, followers }) => ({
      id: toWireId('petition', id),
      publicTitle,
      place: publicPlace,
      step,
      since: dayOf(receivedAt),
      followers,
    })),
  };
}
