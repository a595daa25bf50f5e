import type { TrackedPetition } from '@lianxin/contract';
import {
  findCase,
  trackPetition,
  type CaseReader,
  type CaseRow,
  type Transaction,
} from '@lianxin/db';
import { Refusal, type Calendar, type RuleProfile } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import type { SiteCaller } from '../credentials/index.ts';
import type { Once } from '../idempotency/index.ts';
import { commitMove, StaleMove } from './commit-move.ts';
import type { Move } from './move.ts';
import { planMove } from './plan-move.ts';
import { trackOwn } from './petition-handle.ts';
import { showTracked } from './show-tracked.ts';

/** A resident's act on their own petition. */
export interface OwnAct {
  readonly caller: SiteCaller;
  readonly code: string;
  readonly now: Date;
  /** Absent for a change of contact data, which is the same however often it is made. */
  readonly once?: Once;
  /** What is to happen, from the petition as it stands; refused by throwing. */
  readonly decide: (petition: CaseRow, rules: RuleProfile) => Move;
  /** What is written besides, in the same transaction. */
  readonly also?: (transaction: Transaction, petition: CaseRow) => Promise<void>;
}

/** The owner, like a supervisor, reaches their petition wherever it is. */
export const everyCase: readonly CaseReader[] = [
  { role: 'supervisor', stationId: null, departmentId: null, deputyId: null },
];

const TRIES = 3;

interface Attempt extends OwnAct {
  readonly id: string;
  readonly calendar: Calendar;
  readonly rules: RuleProfile;
}

async function attempt(runtime: Runtime, act: Attempt): Promise<TrackedPetition> {
  const { caller, now, once, calendar, rules, id } = act;
  const { tenantId } = caller;
  return runtime.database.withTenant(tenantId, async (transaction) => {
    const petition = await findCase(transaction, { id, readers: everyCase });
    if (!petition) throw new Refusal('not_found');
    const move = act.decide(petition, rules);
    const context = { tenantId, now, rules, calendar };
    await commitMove(transaction, planMove({ runtime, petition, move, context }));
    await act.also?.(transaction, petition);
    const row = await trackPetition(transaction, { tenantId, ownId: id });
    if (!row) throw new Refusal('not_found');
    const answer = showTracked(row, { runtime, tenantId, now, calendar });
    await once?.keepIn(transaction, answer);
    return answer;
  });
}

/** Does what the owner asks, on the petition as it stands; somebody faster is waited out. */
export async function changeOwn(runtime: Runtime, act: OwnAct): Promise<TrackedPetition> {
  const { tenantId } = act.caller;
  const { id, ruleVersion } = await trackOwn(runtime, act);
  const calendar = await runtime.ruleBook.calendar();
  const rules = await runtime.ruleBook.rules({ tenantId, version: ruleVersion });
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(runtime, { ...act, id, calendar, rules });
    } catch (error) {
      if (!(error instanceof StaleMove)) throw error;
      if (tries === TRIES) throw new Refusal('transition_refused');
    }
  }
}
