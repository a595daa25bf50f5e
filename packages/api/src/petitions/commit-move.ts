import {
  constraintOf,
  transitionPetition,
  type PetitionTransition,
  type Transaction,
} from '@lianxin/db';
import { Refusal } from '@lianxin/domain';

/** The petition was moved by somebody else since it was read. */
export class StaleMove extends Error {}

const REFUSED_BY: ReadonlyMap<string, Refusal['code']> = new Map([
  ['petition_events_transition', 'transition_refused'],
  ['upload_claims_pk', 'upload_unknown'],
]);

/** What a constraint says in our own words; any other error as it is. */
export function refusalOfConstraint(
  error: unknown,
  codes: ReadonlyMap<string, Refusal['code']> = REFUSED_BY,
): unknown {
  const code = codes.get(constraintOf(error) ?? '');
  return code === undefined ? error : new Refusal(code);
}

/** Writes a planned move; gives the version that stands afterwards. */
export async function commitMove(
  transaction: Transaction,
  transition: PetitionTransition,
): Promise<number> {
  const result = await transitionPetition(transaction, transition).catch((error: unknown) => {
    throw refusalOfConstraint(error);
  });
  if (result.outcome === 'missing') throw new Refusal('not_found');
  if (result.outcome === 'stale') throw new StaleMove();
  return result.version;
}
