import type { AssignmentState, DeclineReason, Grade, PetitionState, Step } from '@lianxin/contract';
import type { ActorRole, Clock as ClockRow } from '@lianxin/db';
import {
  isAssignmentOpen,
  type Actor,
  type Calendar,
  type RuleProfile,
  type Situation,
} from '@lianxin/domain';

/** An assignment as far as a move of its petition touches it. */
export interface MovingAssignment {
  readonly id: string;
  readonly departmentId: string;
  readonly lead: boolean;
  readonly state: AssignmentState;
  readonly clocks: readonly ClockRow[];
}

/** A petition as far as its next move depends on it. */
export interface MovingPetition {
  readonly id: string;
  readonly version: number;
  readonly state: PetitionState;
  readonly step: Step;
  readonly cameFrom: PetitionState | null;
  readonly grade: Grade | null;
  readonly stationId: string;
  readonly declineProposed: DeclineReason | null;
  readonly objectedAt: Date | null;
  readonly objectionDecidedAt: Date | null;
  readonly dissatisfactions: number;
  readonly afterClosed: boolean;
  /** Its own running clock, and the one set aside while the resident is waited for. */
  readonly clock: ClockRow | null;
  readonly asideClock: ClockRow | null;
  readonly assignments: readonly MovingAssignment[];
}

/** Who moves it, when, and by which rules. */
export interface MovingContext {
  readonly tenantId: string;
  readonly now: Date;
  readonly rules: RuleProfile;
  readonly calendar: Calendar;
}

/** Who acts. */
export interface Mover {
  readonly role: ActorRole;
  /** The membership; null for residents and running clocks. */
  readonly id: string | null;
}

export const theResident: Mover = { role: 'resident', id: null };
export const aRunningClock: Mover = { role: 'system', id: null };

/** Who somebody is in the table of transitions; null for those who never change a state. */
export const actorOf: Record<ActorRole, Actor | null> = {
  resident: 'resident',
  head: 'head',
  liaison: 'station',
  deputy: 'deputy',
  handler: null,
  supervisor: 'supervisor',
  admin: null,
  system: 'system',
};

/** Whether the petition is worked on again. */
export function isRedo({
  dissatisfactions,
  afterClosed,
}: Pick<MovingPetition, 'dissatisfactions' | 'afterClosed'>): boolean {
  return dissatisfactions > 0 || afterClosed;
}

/** Departments that have still to report. */
function isWithDepartment(assignments: readonly MovingAssignment[]): boolean {
  return assignments.some(({ state }) => isAssignmentOpen(state) && state !== 'reported');
}

function objectionOf({ objectedAt, objectionDecidedAt }: MovingPetition): Situation['objection'] {
  if (objectedAt === null) return 'none';
  return objectionDecidedAt === null ? 'open' : 'decided';
}

/** Whether a reopened petition is the supervisor's to decide, and no longer the station's. */
export function isWithSupervisor({
  dissatisfactions,
  afterClosed,
}: Pick<MovingPetition, 'dissatisfactions' | 'afterClosed'>): boolean {
  return dissatisfactions !== 1 || afterClosed;
}

/** What holder and limit follow from. */
export function situationOf(petition: MovingPetition): Situation {
  return {
    state: petition.state,
    grade: petition.grade,
    declineProposed: petition.declineProposed !== null,
    objection: objectionOf(petition),
    withDepartment: isWithDepartment(petition.assignments),
    redo: isRedo(petition),
    withSupervisor: isWithSupervisor(petition),
  };
}
