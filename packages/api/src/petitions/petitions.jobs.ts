import {
  findCase,
  listDuePetitions,
  listProvisionalClocks,
  listRunningClocks,
  listTenants,
  moveDue,
  putMessage,
  type CaseRow,
  type DuePetition,
} from '@lianxin/db';
import { dueOf, supplementReminderAt } from '@lianxin/domain';
import type { ApiDeps } from '../app/index.ts';
import { clockOfRow } from '../clocks/index.ts';
import { RuleBook } from '../rules/index.ts';
import { everyCase } from './change-own.ts';
import { commitMove, StaleMove } from './commit-move.ts';
import { aRunningClock } from './moving-petition.ts';
import type { Move } from './move.ts';
import { planMove } from './plan-move.ts';

type JobDeps = Pick<ApiDeps, 'database' | 'clock' | 'randomBytes' | 'log'>;

const BATCH = 200;

/** What follows when a wait for the resident is over; null where nothing does. */
function endOfWait({ state, cameFrom }: CaseRow, now: Date): Move | null {
  const by = aRunningClock;
  if (state === 'replied') return { kind: 'closed', by, to: 'closed', set: { closedAt: now } };
  if (state !== 'needs_info' || cameFrom === null) return null;
  return cameFrom === 'submitted'
    ? { kind: 'lapsed', by, to: 'lapsed' }
    : { kind: 'info_waived', by, to: cameFrom };
}

interface Waiting {
  readonly deps: JobDeps;
  readonly ruleBook: RuleBook;
  readonly tenantId: string;
}

async function endWait(
  { deps, ruleBook, tenantId }: Waiting,
  { id, ruleVersion }: DuePetition,
): Promise<void> {
  const now = deps.clock();
  const calendar = await ruleBook.calendar();
  const rules = await ruleBook.rules({ tenantId, version: ruleVersion });
  await deps.database.withTenant(tenantId, async (transaction) => {
    const petition = await findCase(transaction, { id, readers: everyCase });
    // The limit that ran out is looked at again: the resident may have been faster.
    if (!petition?.clock || petition.clock.dueAt > now) return;
    const move = endOfWait(petition, now);
    if (!move) return;
    const context = { tenantId, now, rules, calendar };
    await commitMove(transaction, planMove({ runtime: deps, petition, move, context }));
  });
}

async function endWaitsOf(waiting: Waiting): Promise<void> {
  const { deps, tenantId } = waiting;
  const due = await deps.database.withTenant(tenantId, (transaction) =>
    listDuePetitions(transaction, {
      kinds: ['supplement', 'rate'],
      now: deps.clock(),
      limit: BATCH,
    }),
  );
  for (const petition of due) {
    await endWait(waiting, petition).catch((error: unknown) => {
      // One petition that cannot be moved must not hold up the others.
      if (!(error instanceof StaleMove)) deps.log({ level: 'error', event: 'wait_failed', error });
    });
  }
}

/**
 * Ends what residents were waited for in vain: an unanswered question lapses or is waived, a reply
 * that nobody rated is closed.
 */
export async function endWaits(deps: JobDeps): Promise<void> {
  const ruleBook = new RuleBook(deps);
  for (const { id: tenantId } of await listTenants(deps.database)) {
    await endWaitsOf({ deps, ruleBook, tenantId });
  }
}

async function remindOf({ deps, ruleBook, tenantId }: Waiting): Promise<void> {
  const now = deps.clock();
  const calendar = await ruleBook.calendar();
  const { rules } = await ruleBook.desk(tenantId);
  await deps.database.withTenant(tenantId, async (transaction) => {
    for (const row of await listRunningClocks(transaction, { kind: 'supplement', before: now })) {
      const at = supplementReminderAt(clockOfRow(row), { calendar, rules });
      if (!at || at > now) continue;
      // A limit reminds once, so the message goes by the limit's own id.
      const message = { id: row.id, topic: 'supplement_awaited', subjectId: row.petitionId };
      await putMessage(transaction, { ...message, at: now });
    }
  });
}

/** Reminds residents of what they were asked, halfway through the time for it. */
export async function remindResidents(deps: JobDeps): Promise<void> {
  const ruleBook = new RuleBook(deps);
  for (const { id: tenantId } of await listTenants(deps.database)) {
    await remindOf({ deps, ruleBook, tenantId });
  }
}

async function recomputeOf({ deps, ruleBook, tenantId }: Waiting): Promise<void> {
  const calendar = await ruleBook.calendar();
  await deps.database.withTenant(tenantId, async (transaction) => {
    for (const clock of await listProvisionalClocks(transaction)) {
      const { at, provisional } = dueOf(clockOfRow(clock), calendar);
      const isSame = provisional && at.getTime() === clock.dueAt.getTime();
      if (!isSame) await moveDue(transaction, { clock, dueAt: at, provisional });
    }
  });
}

/** Computes provisional due times again, since the holidays of their year may be published by now. */
export async function recomputeProvisional(deps: JobDeps): Promise<void> {
  const ruleBook = new RuleBook(deps);
  for (const { id: tenantId } of await listTenants(deps.database)) {
    await recomputeOf({ deps, ruleBook, tenantId });
  }
}
