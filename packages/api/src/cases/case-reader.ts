import type { CaseReader, CaseRow } from '@lianxin/db';
import { Refusal } from '@lianxin/domain';
import type { StaffCaller, StaffRole } from '../credentials/index.ts';

/** What of a case a reader may see. */
export interface Sight {
  /** The roles that reach this case. */
  readonly roles: readonly StaffRole[];
  /** Station staff: the resident's own words and who they are. */
  readonly isStation: boolean;
  /** Station staff and supervisors: internal notes, and who of the office acted. */
  readonly isInside: boolean;
  /** Departments whose own reports the reader may see. */
  readonly departmentIds: readonly string[];
}

/** The roles through which somebody asks for cases. */
export function readersOf({ roles }: StaffCaller): CaseReader[] {
  return roles.map(({ role, stationId, departmentId, deputyId }) => ({
    role,
    stationId,
    departmentId,
    deputyId,
  }));
}

type Reached = Pick<CaseRow, 'stationId' | 'deputyId' | 'assignments'>;

function reaches({ role, stationId, deputyId, departmentId }: StaffRole, petition: Reached) {
  switch (role) {
    case 'head':
    case 'liaison':
      return stationId === null || stationId === petition.stationId;
    case 'deputy':
      return deputyId !== null && deputyId === petition.deputyId;
    case 'handler':
      return petition.assignments.some((each) => each.departmentId === departmentId);
    case 'supervisor':
      return true;
    case 'admin':
      return false;
  }
}

/** What the caller may see of this case. */
export function sightOf({ roles }: StaffCaller, petition: Reached): Sight {
  const reaching = roles.filter((role) => reaches(role, petition));
  const isStation = reaching.some(({ role }) => role === 'head' || role === 'liaison');
  return {
    roles: reaching,
    isStation,
    isInside: isStation || reaching.some(({ role }) => role === 'supervisor'),
    departmentIds: reaching.flatMap(({ departmentId }) => departmentId ?? []),
  };
}

/** The role in which somebody acts on this case. */
export function actingRole(caller: StaffCaller, petition: Reached): StaffRole {
  const [role] = sightOf(caller, petition).roles;
  if (!role) throw new Refusal('not_found');
  return role;
}
