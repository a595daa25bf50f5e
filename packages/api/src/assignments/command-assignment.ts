import type { Assignment, AssignmentState } from '@lianxin/contract';
import {
  findCaseIdOfAssignment,
  transitionAssignment,
  type CaseAssignmentRow,
  type CaseRow,
  type PetitionTransition,
  type Transaction,
} from '@lianxin/db';
import {
  assertAssignmentTransition,
  fromWireId,
  Refusal,
  type Calendar,
  type RuleProfile,
} from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import {
  actingRole,
  maskingOf,
  seeCase,
  showAssignment,
  sightOf,
  type CaseDesk,
} from '../cases/index.ts';
import type { StaffCaller } from '../credentials/index.ts';
import {
  commitMove,
  planMove,
  StaleMove,
  type Move,
  type MovingAssignment,
} from '../petitions/index.ts';
import { assertMasked, type TextForOthers } from '../texts/index.ts';

/** What a command decides on. */
export interface AssignmentDesk extends CaseDesk {
  readonly assignment: CaseAssignmentRow;
}

/** What a command does: to the assignment, and to its petition's history. */
interface AssignmentStep {
  /** Taking and redoing lead to the same state, so that the table alone cannot tell them apart. */
  readonly from: readonly AssignmentState[];
  readonly to: AssignmentState;
  readonly move: Omit<Move, 'by' | 'version'>;
  /** Where a text of the event is kept with the assignment. */
  readonly keeps?: 'reportTextId' | 'reasonTextId';
  readonly set?: { readonly takenAt?: Date; readonly reportedAt?: Date; readonly endedAt?: Date };
}

/** One command on one assignment. */
export interface AssignmentCommand {
  readonly caller: StaffCaller;
  /** The assignment on the wire. */
  readonly id: string;
  readonly version: number;
  readonly now: Date;
  readonly texts?: readonly TextForOthers[];
  readonly decide: (desk: AssignmentDesk) => AssignmentStep;
}

/** The petition's assignments once this one is in another state. */
export function assignmentsAfter(
  { assignments }: CaseRow,
  { id, state }: Pick<MovingAssignment, 'id' | 'state'>,
): MovingAssignment[] {
  return assignments.map((each) => (each.id === id ? { ...each, state } : each));
}

interface Found {
  readonly petition: CaseRow;
  readonly assignment: CaseAssignmentRow;
}

/** The assignment as the caller may command it; a handler only that of their own department. */
async function findCommanded(
  transaction: Transaction,
  { caller, id: wireId }: Pick<AssignmentCommand, 'caller' | 'id'>,
): Promise<Found> {
  const assignmentId = fromWireId(wireId);
  const id = await findCaseIdOfAssignment(transaction, { assignmentId });
  if (id === null) throw new Refusal('not_found');
  const petition = await seeCase(transaction, { caller, id });
  const assignment = petition.assignments.find((each) => each.id === assignmentId);
  const { isStation, departmentIds } = sightOf(caller, petition);
  if (!assignment) throw new Refusal('not_found');
  if (!isStation && !departmentIds.includes(assignment.departmentId)) {
    throw new Refusal('not_found');
  }
  return { petition, assignment };
}

function assertVersion({ assignment }: Found, seen: number): void {
  const { version } = assignment;
  if (version !== seen) throw new Refusal('version_stale', { version, changes: [] });
}

interface Ready extends AssignmentCommand {
  readonly rules: RuleProfile;
  readonly calendar: Calendar;
}

function textIdOf({ event }: PetitionTransition): string | null {
  return event.noteId ?? event.textId ?? null;
}

async function writeStep(
  transaction: Transaction,
  {
    desk,
    step,
    transition,
    version,
  }: {
    desk: AssignmentDesk;
    step: AssignmentStep;
    transition: PetitionTransition;
    version: number;
  },
): Promise<void> {
  const { assignment, by, now } = desk;
  const { outcome } = await transitionAssignment(transaction, {
    tenantId: transaction.tenantId,
    id: assignment.id,
    from: assignment.state,
    to: step.to,
    version,
    at: now,
    actorRole: by.role,
    actorId: by.id,
    set: { ...step.set, ...(step.keeps && { [step.keeps]: textIdOf(transition) }) },
  });
  if (outcome !== 'done') throw new StaleMove();
  await commitMove(transaction, transition);
}

async function writeCommand(
  runtime: Runtime,
  { transaction, command }: { transaction: Transaction; command: Ready },
): Promise<void> {
  const { caller, now, rules, calendar, version } = command;
  const found = await findCommanded(transaction, command);
  assertVersion(found, version);
  const { petition, assignment } = found;
  const { role, id } = actingRole(caller, petition);
  const desk: AssignmentDesk = { ...found, by: { role, id }, now, rules, calendar };
  const step = command.decide(desk);
  if (!step.from.includes(assignment.state)) throw new Refusal('transition_refused');
  assertAssignmentTransition({ from: assignment.state, to: step.to });
  const after = { assignments: assignmentsAfter(petition, { id: assignment.id, state: step.to }) };
  const data = { assignment: assignment.id };
  const move = { data, after, raisesVersion: true, ...step.move, by: desk.by };
  const context = { tenantId: caller.tenantId, now, rules, calendar };
  const transition = planMove({ runtime, petition, move, context });
  await writeStep(transaction, { desk, step, transition, version });
}

async function readyCommand(runtime: Runtime, command: AssignmentCommand): Promise<Ready> {
  const { tenantId } = command.caller;
  const found = await runtime.database.withTenant(tenantId, (transaction) =>
    findCommanded(transaction, command),
  );
  assertVersion(found, command.version);
  const { petition } = found;
  assertMasked(command.texts ?? [], await maskingOf(runtime, { petition, tenantId }));
  const rules = await runtime.ruleBook.rules({ tenantId, version: petition.ruleVersion });
  return { ...command, rules, calendar: await runtime.ruleBook.calendar() };
}

async function showCommanded(runtime: Runtime, command: Ready): Promise<Assignment> {
  const { caller, now, calendar } = command;
  const { petition, assignment } = await runtime.database.withTenant(
    caller.tenantId,
    (transaction) => findCommanded(transaction, command),
  );
  return showAssignment(assignment, { sight: sightOf(caller, petition), now, calendar });
}

/** Carries a command out and gives the assignment as it is afterwards. */
export async function commandAssignment(
  runtime: Runtime,
  command: AssignmentCommand,
): Promise<Assignment> {
  const ready = await readyCommand(runtime, command);
  const { tenantId } = command.caller;
  try {
    await runtime.database.withTenant(tenantId, (transaction) =>
      writeCommand(runtime, { transaction, command: ready }),
    );
  } catch (error) {
    if (!(error instanceof StaleMove)) throw error;
    const { version } = await showCommanded(runtime, ready);
    throw new Refusal('version_stale', { version, changes: [] });
  }
  return showCommanded(runtime, ready);
}
