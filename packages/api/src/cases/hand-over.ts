import { constraintOf, createAssignment, type Transaction } from '@lianxin/db';
import { fromWireId, Refusal, reportClockOf, startClock } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { newClockRow } from '../clocks/index.ts';
import { isRedo, type MovingAssignment } from '../petitions/index.ts';
import { newId } from '../texts/index.ts';
import type { CaseDesk } from './command-case.ts';

/** An assignment that is about to be handed over. */
export interface HandOver extends MovingAssignment {
  readonly state: 'assigned';
}

/** One lead, and co-handling departments that are not it. */
export function planHandOver(
  runtime: Runtime,
  {
    department,
    coDepartments = [],
    now,
  }: { department: string; coDepartments?: readonly string[] | undefined; now: Date },
): HandOver[] {
  const departments = new Set([department, ...coDepartments]);
  return [...departments].map((id, index) => ({
    id: newId(runtime, now),
    departmentId: fromWireId(id),
    lead: index === 0,
    state: 'assigned',
    clocks: [],
  }));
}

function clocksOf(runtime: Runtime, { desk, id }: { desk: CaseDesk; id: string }) {
  const { petition, now, rules, calendar } = desk;
  const report = reportClockOf({ redo: isRedo(petition) });
  return (['take_assignment', report] as const).map((kind) =>
    newClockRow(startClock({ kind, grade: petition.grade, at: now, rules }), {
      id: newId(runtime, now),
      calendar,
      assignmentId: id,
    }),
  );
}

/** Writes assignments with their limits: for signing, and for reporting. */
export async function handOver(
  runtime: Runtime,
  {
    transaction,
    desk,
    assignments,
  }: { transaction: Transaction; desk: CaseDesk; assignments: readonly HandOver[] },
): Promise<void> {
  const { petition, by, now } = desk;
  for (const { id, departmentId, lead } of assignments) {
    const clocks = clocksOf(runtime, { desk, id });
    await createAssignment(transaction, {
      tenantId: transaction.tenantId,
      id,
      petitionId: petition.id,
      departmentId,
      lead,
      assignedAt: now,
      dueAt: clocks.at(-1)?.dueAt ?? null,
      actorRole: by.role,
      actorId: by.id,
      clocks,
    }).catch((error: unknown) => {
      const isUnknown = constraintOf(error) === 'assignments_department_fk';
      throw isUnknown ? new Refusal('department_unknown') : error;
    });
  }
}
