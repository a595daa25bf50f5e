import type { AssignmentState } from '@lianxin/contract';
import type { NewClock } from '../clocks/index.ts';
import type { Queries, Transaction } from '../drivers/index.ts';
import type { ActorRole } from '../events/index.ts';
import type { Assignment } from './assignments.table.ts';

export interface NewAssignment {
  readonly tenantId: string;
  readonly id: string;
  readonly petitionId: string;
  readonly departmentId: string;
  readonly lead: boolean;
  readonly assignedAt: Date;
  readonly dueAt: Date | null;
  readonly actorRole: ActorRole;
  readonly actorId: string | null;
  /** Each with this assignment's id. */
  readonly clocks?: readonly NewClock[];
}

/** Hands work to a department; `assignments_department_fk` refuses one that the tenant does not have. */
export async function createAssignment(
  queries: Queries,
  { tenantId, ...assignment }: NewAssignment,
): Promise<void> {
  await queries.query('select create_assignment($1, $2)', [tenantId, assignment]);
}

export interface AssignmentTransition {
  readonly tenantId: string;
  readonly id: string;
  readonly from: AssignmentState;
  readonly to: AssignmentState;
  /** The version that the person saw; absent where the petition's own change brings it along. */
  readonly version?: number | null;
  readonly cameFrom?: AssignmentState | null;
  readonly at: Date;
  readonly actorRole: ActorRole;
  readonly actorId: string | null;
  readonly set?: Partial<
    Pick<
      Assignment,
      'takenAt' | 'reportedAt' | 'endedAt' | 'dueAt' | 'reportTextId' | 'reasonTextId'
    >
  >;
}

export type AssignmentResult =
  | { readonly outcome: 'done'; readonly version: number }
  | { readonly outcome: 'stale'; readonly version: number; readonly state: AssignmentState }
  | { readonly outcome: 'missing' };

interface ResultRow {
  readonly outcome: 'done' | 'stale' | 'missing';
  readonly version: number | null;
  readonly state: AssignmentState | null;
}

/** The only way an assignment changes its state; the CHECK `assignment_events_transition` stands behind it. */
export async function transitionAssignment(
  queries: Queries,
  { tenantId, ...transition }: AssignmentTransition,
): Promise<AssignmentResult> {
  const [row] = await queries.query<ResultRow>('select * from transition_assignment($1, $2)', [
    tenantId,
    transition,
  ]);
  if (row?.outcome === 'done') return { outcome: 'done', version: row.version ?? 0 };
  if (row?.outcome === 'stale' && row.version !== null && row.state !== null) {
    return { outcome: 'stale', version: row.version, state: row.state };
  }
  return { outcome: 'missing' };
}

export interface AssignmentRow extends Assignment {
  readonly departmentName: string;
  readonly report: string | null;
  readonly reason: string | null;
}

const select = `
  select a.*, d.name as department_name, r.body as report, w.body as reason
  from assignments a
  join departments d on d.tenant_id = a.tenant_id and d.id = a.department_id
  left join texts r on r.tenant_id = a.tenant_id and r.id = a.report_text_id
  left join texts w on w.tenant_id = a.tenant_id and w.id = a.reason_text_id
  where a.tenant_id = $1`;

/** Oldest first, the lead before the others. */
export async function assignmentsOf(
  { query, tenantId }: Transaction,
  { petitionId }: { petitionId: string },
): Promise<AssignmentRow[]> {
  return query<AssignmentRow>(
    `${select} and a.petition_id = $2 order by a.assigned_at, a.lead desc, a.id`,
    [tenantId, petitionId],
  );
}

export async function findAssignment(
  { query, tenantId }: Transaction,
  { id }: { id: string },
): Promise<AssignmentRow | null> {
  const [row] = await query<AssignmentRow>(`${select} and a.id = $2`, [tenantId, id]);
  return row ?? null;
}
