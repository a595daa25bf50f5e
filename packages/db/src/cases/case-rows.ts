import type {
  AssignmentState,
  DeclineReason,
  Grade,
  HolderKind,
  PetitionEventKind,
  PetitionState,
  Rating,
  Step,
} from '@lianxin/contract';
import type { Clock, ClockJson } from '../clocks/index.ts';
import type { ActorRole, EventData } from '../events/index.ts';

/** A case as a list shows it. */
export interface CaseSummaryRow {
  readonly id: string;
  readonly version: number;
  readonly state: PetitionState;
  readonly step: Step;
  readonly grade: Grade | null;
  readonly categoryId: string;
  readonly categoryName: string;
  readonly stationId: string;
  readonly stationName: string;
  readonly deputyId: string | null;
  readonly publicTitle: string | null;
  readonly receivedAt: Date;
  readonly holderKind: HolderKind;
  readonly holderName: string | null;
  readonly holderSince: Date;
  readonly dueAt: Date | null;
  /** The petition's own running clock. */
  readonly clock: Clock | null;
}

export interface CaseEventRow {
  readonly id: string;
  readonly kind: PetitionEventKind;
  readonly at: Date;
  readonly actorRole: ActorRole;
  /** Name of the member of staff that acted. */
  readonly memberName: string | null;
  /** Name of the department or deputy that acted. */
  readonly officeName: string | null;
  readonly fromState: PetitionState | null;
  readonly toState: PetitionState | null;
  readonly data: EventData;
  readonly text: string | null;
  readonly note: string | null;
}

export interface CaseAssignmentRow {
  readonly id: string;
  readonly version: number;
  readonly petitionId: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly lead: boolean;
  readonly state: AssignmentState;
  readonly cameFrom: AssignmentState | null;
  readonly assignedAt: Date;
  readonly takenAt: Date | null;
  readonly report: string | null;
  /** Its clocks that run. */
  readonly clocks: Clock[];
}

/** Everything about a case; contact fields are encrypted. */
export interface CaseRow extends CaseSummaryRow {
  readonly stationPhone: string | null;
  readonly cameFrom: PetitionState | null;
  readonly stateSince: Date;
  readonly ruleVersion: number;
  readonly gradeProposal: { readonly grade: Grade; readonly reasons: string[] } | null;
  readonly title: string | null;
  readonly content: string | null;
  readonly address: string | null;
  readonly matter: string | null;
  readonly declineText: string | null;
  readonly declineProposed: DeclineReason | null;
  readonly declineReason: DeclineReason | null;
  readonly objection: string | null;
  readonly objectedAt: Date | null;
  readonly objectionDecidedAt: Date | null;
  readonly rating: Rating | null;
  readonly dissatisfactions: number;
  readonly afterClosed: boolean;
  readonly followers: number;
  readonly uploads: string[];
  readonly contactName: Buffer | null;
  readonly contactPhone: Buffer | null;
  readonly onBehalfOfName: Buffer | null;
  readonly guardianName: Buffer | null;
  readonly guardianPhone: Buffer | null;
  /** The clock that was set aside while the resident is waited for. */
  readonly asideClock: Clock | null;
  readonly assignments: CaseAssignmentRow[];
  /** Newest first. */
  readonly events: CaseEventRow[];
}

type Json<Row, Times extends keyof Row> = Omit<Row, Times> & {
  readonly [Key in Times]: string | (null extends Row[Key] ? null : never);
};

/** A case as the statement gives it: nested times are ISO strings. */
export type CaseRowJson = Omit<CaseRow, 'clock' | 'asideClock' | 'assignments' | 'events'> & {
  readonly clock: ClockJson | null;
  readonly asideClock: ClockJson | null;
  readonly assignments: readonly (Json<
    Omit<CaseAssignmentRow, 'clocks'>,
    'assignedAt' | 'takenAt'
  > & { readonly clocks: readonly ClockJson[] })[];
  readonly events: readonly Json<CaseEventRow, 'at'>[];
};

export type CaseSummaryJson = Omit<CaseSummaryRow, 'clock'> & {
  readonly clock: ClockJson | null;
};
