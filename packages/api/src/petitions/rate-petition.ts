import type { NewRating, Rating, TrackedPetition } from '@lianxin/contract';
import type { CaseRow } from '@lianxin/db';
import { Refusal, type RuleProfile } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { changeOwn, type OwnAct } from './change-own.ts';
import { theResident } from './moving-petition.ts';
import type { Move } from './move.ts';

type NewRate = Omit<OwnAct, 'decide'> & { readonly body: NewRating };

function closing(rating: Rating, now: Date): Pick<Move, 'kind' | 'to' | 'set'> {
  return { kind: 'rated', to: 'closed', set: { rating, closedAt: now } };
}

/** Dissatisfied twice, it is worked on again; the third time is recorded and closes. */
function dissatisfied(
  { dissatisfactions }: CaseRow,
  { now, rules }: { now: Date; rules: RuleProfile },
): Pick<Move, 'kind' | 'to' | 'set'> {
  const times = dissatisfactions + 1;
  if (times >= rules.lastDissatisfaction) {
    const { set, ...rest } = closing('dissatisfied', now);
    return { ...rest, set: { ...set, dissatisfactions: times } };
  }
  return {
    kind: 'dissatisfied',
    to: 'reopened',
    set: { rating: 'dissatisfied', dissatisfactions: times, afterClosed: false },
  };
}

/** Rates the reply that waits for it. */
export function ratePetition(
  runtime: Runtime,
  { body, ...act }: NewRate,
): Promise<TrackedPetition> {
  const { rating, comment } = body;
  return changeOwn(runtime, {
    ...act,
    decide: (petition, rules) => {
      if (petition.state !== 'replied') throw new Refusal('rating_closed');
      const outcome =
        rating === 'dissatisfied'
          ? dissatisfied(petition, { now: act.now, rules })
          : closing(rating, act.now);
      return { ...outcome, by: theResident, text: comment, data: { rating } };
    },
  });
}
