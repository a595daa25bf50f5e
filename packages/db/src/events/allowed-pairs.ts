import { assignmentStates, petitionStates } from '@lianxin/contract';
import { assignmentTransitions, nextStates } from '@lianxin/domain';
import { sql, type SQL } from 'drizzle-orm';

/**
 * The pairs as one text. Postgres reads a CHECK anew for every statement, and a list of row
 * comparisons took a quarter of the time of filing.
 */
function isOneOf(pairs: readonly string[]): string {
  return `coalesce(position(' ' || from_state || '>' || to_state || ' ' in ' ${pairs.join(' ')} ') > 0, false)`;
}

/** An event changes nothing, begins with `submitted`, or follows the domain's table. */
export function allowedPetitionPairs(): SQL {
  const pairs = petitionStates.flatMap((from) => nextStates(from).map((to) => `${from}>${to}`));
  return sql.raw(
    `(from_state is null and (to_state is null or (to_state = 'submitted' and seq = 1))) ` +
      `or ${isOneOf(pairs)}`,
  );
}

/** The same for assignments, which begin as `assigned`. */
export function allowedAssignmentPairs(): SQL {
  const pairs = assignmentStates.flatMap((from) =>
    assignmentTransitions[from].map((to) => `${from}>${to}`),
  );
  return sql.raw(`(from_state is null and to_state = 'assigned' and seq = 1) or ${isOneOf(pairs)}`);
}
