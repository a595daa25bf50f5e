import { clockKinds } from '@lianxin/contract';
import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant, tenantId } from '../columns/index.ts';

export const limitUnits = ['working_days', 'days', 'months'] as const;

/** A wait for the resident, as ISO times; `to` is null while it lasts. */
export interface Pause {
  readonly from: string;
  readonly to: string | null;
}

/**
 * A running limit of a case. At most one that runs belongs to the petition itself (`assignmentId`
 * null): it says when the present holder is due. Others belong to assignments.
 */
export const clocks = pgTable(
  'clocks',
  {
    tenantId: tenantId(),
    id: uuid().notNull(),
    petitionId: uuid().notNull(),
    assignmentId: uuid(),
    kind: text({ enum: clockKinds }).notNull(),
    length: integer().notNull(),
    unit: text({ enum: limitUnits }).notNull(),
    citation: text().notNull(),
    /** `HH:MM`: when a limit in working days ends on its last day. */
    closingHour: text().notNull(),
    startedAt: instant().notNull(),
    /** Before pauses and extensions. */
    firstDueAt: instant().notNull(),
    dueAt: instant().notNull(),
    provisional: boolean().notNull(),
    /** Added to the first due date, in the limit's own unit. */
    extension: integer().notNull().default(0),
    pauses: jsonb().$type<Pause[]>().notNull().default([]),
    endedAt: instant(),
  },
  (table) => [
    primaryKey({ name: 'clocks_pk', columns: [table.tenantId, table.petitionId, table.id] }),
    uniqueIndex('clocks_running')
      .on(table.tenantId, table.petitionId)
      .where(sql`ended_at is null and assignment_id is null`),
    // The due time first: without statistics the planner would take it for finding one petition's clock.
    index('clocks_due')
      .on(table.dueAt, table.tenantId)
      .where(sql`ended_at is null`),
  ],
);

export type Clock = typeof clocks.$inferSelect;
