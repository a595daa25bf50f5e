import type { ClockKind } from '@lianxin/contract';
import type { Clock, limitUnits, Pause } from './clocks.table.ts';

/** A clock to start; the case that it belongs to is known from the statement it goes into. */
export interface NewClock {
  readonly id: string;
  readonly kind: ClockKind;
  readonly length: number;
  readonly unit: (typeof limitUnits)[number];
  readonly citation: string;
  readonly closingHour: string;
  readonly startedAt: Date;
  readonly firstDueAt: Date;
  readonly dueAt: Date;
  readonly provisional: boolean;
  readonly assignmentId?: string | null;
  /** Carried over where a clock that was set aside for the resident goes on. */
  readonly pauses?: readonly Pause[];
  readonly extension?: number;
}

/** A pause, a resumption, an extension, or a due date computed again. */
export interface ClockChange {
  readonly id: string;
  readonly dueAt?: Date;
  readonly provisional?: boolean;
  readonly extension?: number;
  readonly pauses?: readonly Pause[];
  readonly endedAt?: Date;
}

type Time = 'startedAt' | 'firstDueAt' | 'dueAt';

/** A clock as JSON brings it: times are ISO strings. */
export type ClockJson = Omit<Clock, Time | 'endedAt'> & {
  readonly [Key in Time]: string;
} & { readonly endedAt: string | null };

export function clockOfJson(json: ClockJson): Clock {
  return {
    ...json,
    startedAt: new Date(json.startedAt),
    firstDueAt: new Date(json.firstDueAt),
    dueAt: new Date(json.dueAt),
    endedAt: json.endedAt === null ? null : new Date(json.endedAt),
  };
}

/** The row `c` of `clocks` as JSON, as `clockOfJson` reads it. */
export const clockJson = `jsonb_build_object(
  'tenantId', c.tenant_id, 'id', c.id, 'petitionId', c.petition_id,
  'assignmentId', c.assignment_id, 'kind', c.kind, 'length', c.length, 'unit', c.unit,
  'citation', c.citation, 'closingHour', c.closing_hour, 'startedAt', c.started_at,
  'firstDueAt', c.first_due_at, 'dueAt', c.due_at, 'provisional', c.provisional,
  'extension', c.extension, 'pauses', c.pauses, 'endedAt', c.ended_at
)`;
