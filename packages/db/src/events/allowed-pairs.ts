import { assignmentTransitions, nextStates } from '@lianxin/domain';
import { petitionStates, assignmentStates } from '@lianxin/contract';
import { sql, type SQL } from 'drizzle-orm';

const pair = (from: string, to: string) => `('${from}', '${to}')`;

/** An event changes nothing, begins with `submitted`, or follows the domain's table. */
export function allowedPetitionPairs(): SQL {
  const pairs = petitionStates.flatMap((from) => nextStates(from).map((to) => pair(from, to)));
  return sql.raw(
    `(from_state is null and (to_state is null or (to_state = 'submitted' and seq = 1))) ` +
      `or coalesce((from_state, to_state) in (${pairs.join(', ')}), false)`,
  );
}

/** The same for assignments, which begin as `assigned`. */
export function allowedAssignmentPairs(): SQL {
  const pairs = assignmentStates.flatMap((from) =>
    assignmentTransitions[from].map((to) => pair(from, to)),
  );
  return sql.raw(
    `(from_state is null and to_state = 'assigned' and seq = 1) ` +
      `or coalesce((from_state, to_state) in (${pairs.join(', ')}), false)`,
  );
}
