import type { Assignment } from '@lianxin/contract';
import type { CaseAssignmentRow } from '@lianxin/db';
import { describeDue, toWireId, type Calendar } from '@lianxin/domain';
import { clockOfRow } from '../clocks/index.ts';
import type { Sight } from './case-reader.ts';

/** When and for whom something of a case is shown. */
export interface CaseShowing {
  readonly sight: Sight;
  readonly now: Date;
  readonly calendar: Calendar;
}

/** An assignment; its report for the station, the supervisor and the department itself. */
export function showAssignment(
  row: CaseAssignmentRow,
  { sight, now, calendar }: CaseShowing,
): Assignment {
  // Of the limits that run, signing comes before reporting.
  const [clock] = row.clocks;
  const isOwn = sight.departmentIds.includes(row.departmentId);
  return {
    id: toWireId('assignment', row.id),
    version: row.version,
    petition: toWireId('petition', row.petitionId),
    department: { id: toWireId('department', row.departmentId), name: row.departmentName },
    lead: row.lead,
    state: row.state,
    assignedAt: row.assignedAt.toISOString(),
    takenAt: row.takenAt?.toISOString() ?? null,
    due: clock ? describeDue(clockOfRow(clock), { now, calendar }) : null,
    report: sight.isInside || isOwn ? row.report : null,
  };
}
