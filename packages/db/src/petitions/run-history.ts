import type { AssignmentTransition, NewAssignment } from '../assignments/index.ts';
import type { Transaction } from '../drivers/index.ts';
import { textJson } from '../texts/index.ts';
import { submissionJson, type Submission } from './submit-petition.ts';
import type { PetitionTransition } from './transition-petition.ts';

/** One thing that happened to a petition, as its own function takes it. */
export type HistoryStep =
  | { readonly does: 'submit'; readonly submission: Submission }
  | { readonly does: 'move'; readonly transition: PetitionTransition }
  | { readonly does: 'assign'; readonly assignment: NewAssignment }
  | { readonly does: 'move_assignment'; readonly transition: AssignmentTransition };

/** Steps a statement: a round trip each would cost more than the work. */
const BATCH = 200;

function stepJson(step: HistoryStep): object {
  switch (step.does) {
    case 'submit':
      return { does: step.does, what: submissionJson(step.submission) };
    case 'move': {
      const texts = (step.transition.texts ?? []).map(textJson);
      return { does: step.does, what: { ...step.transition, texts } };
    }
    case 'assign':
      return { does: step.does, what: step.assignment };
    case 'move_assignment':
      return { does: step.does, what: step.transition };
  }
}

async function runBatch(
  { query, tenantId }: Transaction,
  steps: readonly HistoryStep[],
): Promise<void> {
  const outcomes = await query<{ outcome: string }>(
    `select case step ->> 'does'
       when 'submit' then (select s.outcome from submit_petition($1, step -> 'what') s)
       when 'move' then (select t.outcome from transition_petition($1, step -> 'what') t)
       when 'assign' then 'done' || create_assignment($1, step -> 'what')::text
       else (select t.outcome from transition_assignment($1, step -> 'what') t)
     end as outcome
     from jsonb_array_elements($2) step`,
    [tenantId, steps.map(stepJson)],
  );
  const failed = outcomes.findIndex(({ outcome }) => outcome !== 'filed' && outcome !== 'done');
  if (failed >= 0) {
    throw new Error(`step ${failed} (${steps[failed]?.does}) ended ${outcomes[failed]?.outcome}`);
  }
}

/** Writes whole histories in their order, by the same functions that the API calls one at a time. */
export async function runHistory(
  transaction: Transaction,
  steps: readonly HistoryStep[],
): Promise<void> {
  for (let start = 0; start < steps.length; start += BATCH) {
    await runBatch(transaction, steps.slice(start, start + BATCH));
  }
}
