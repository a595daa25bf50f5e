import type { PetitionState, Role } from '@lianxin/contract';
import { clockOfJson } from '../clocks/index.ts';
import type { Transaction } from '../drivers/index.ts';
import { caseColumns, caseJoins, summaryColumns } from './case-columns.ts';
import type { CaseRow, CaseRowJson, CaseSummaryJson, CaseSummaryRow } from './case-rows.ts';

/** One role through which somebody may see cases. */
export interface CaseReader {
  readonly role: Role;
  readonly stationId: string | null;
  readonly departmentId: string | null;
  readonly deputyId: string | null;
}

/** Where a list goes on: after this case in the order of due times. */
export interface CaseCursor {
  readonly dueAt: Date | null;
  readonly id: string;
}

// Whoever has no role in `$2` that reaches the case does not learn that it exists.
const isSeen = `exists (
  select from jsonb_array_elements($2::jsonb -> 'readers') r
  where r ->> 'role' = 'supervisor'
    or (r ->> 'role' in ('head', 'liaison')
      and (r ->> 'stationId' is null or (r ->> 'stationId')::uuid = p.station_id))
    or (r ->> 'role' = 'deputy' and (r ->> 'deputyId')::uuid = p.deputy_id)
    or (r ->> 'role' = 'handler' and exists (
      select from assignments a
      where a.tenant_id = $1 and a.petition_id = p.id
        and a.department_id = (r ->> 'departmentId')::uuid
        and a.state not in ('cancelled', 'returned')
    ))
)`;

/** Cases that a reader may see, soonest due first, those without a limit last. */
export async function listCases(
  transaction: Transaction,
  {
    readers,
    state = null,
    open = null,
    after = null,
    limit,
  }: {
    readers: readonly CaseReader[];
    state?: PetitionState | null;
    open?: boolean | null;
    after?: CaseCursor | null;
    limit: number;
  },
): Promise<CaseSummaryRow[]> {
  const rows = await transaction.query<CaseSummaryJson>(
    `select ${summaryColumns}
     from petitions p ${caseJoins}
     where p.tenant_id = $1 and ${isSeen}
       and ($3::text is null or p.state = $3)
       and ($4::boolean is null or $4 = (p.holder_kind <> 'nobody'))
       and ($6::uuid is null
         or (coalesce(p.due_at, 'infinity'), p.id) > (coalesce($5::timestamptz, 'infinity'), $6))
     order by coalesce(p.due_at, 'infinity'), p.id
     limit $7`,
    [
      transaction.tenantId,
      { readers },
      state,
      open,
      after?.dueAt ?? null,
      after?.id ?? null,
      limit,
    ],
  );
  return rows.map(summaryOfJson);
}

function summaryOfJson(row: CaseSummaryJson): CaseSummaryRow {
  return { ...row, clock: row.clock && clockOfJson(row.clock) };
}

/** A case as far as one of the readers may see it; null where none may, or there is none. */
export async function findCase(
  transaction: Transaction,
  { id, readers }: { id: string; readers: readonly CaseReader[] },
): Promise<CaseRow | null> {
  const [row] = await transaction.query<CaseRowJson>(
    `select ${summaryColumns}, ${caseColumns}
     from petitions p ${caseJoins}
     left join contacts n on n.tenant_id = $1 and n.petition_id = p.id
     where p.tenant_id = $1 and p.id = $3 and ${isSeen}`,
    [transaction.tenantId, { readers }, id],
  );
  return row ? caseOfJson(row) : null;
}

/** The case of an assignment; null where the tenant has no such assignment. */
export async function findCaseIdOfAssignment(
  transaction: Transaction,
  { assignmentId }: { assignmentId: string },
): Promise<string | null> {
  const [row] = await transaction.query<{ petitionId: string }>(
    'select petition_id from assignments where tenant_id = $1 and id = $2',
    [transaction.tenantId, assignmentId],
  );
  return row?.petitionId ?? null;
}

function caseOfJson(row: CaseRowJson): CaseRow {
  return {
    ...row,
    clock: row.clock && clockOfJson(row.clock),
    asideClock: row.asideClock && clockOfJson(row.asideClock),
    assignments: row.assignments.map((assignment) => ({
      ...assignment,
      assignedAt: new Date(assignment.assignedAt),
      takenAt: assignment.takenAt === null ? null : new Date(assignment.takenAt),
      clocks: assignment.clocks.map(clockOfJson),
    })),
    events: row.events.map((event) => ({ ...event, at: new Date(event.at) })),
  };
}
