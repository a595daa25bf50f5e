import { assignmentStates } from '@lianxin/contract';
import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant, tenantId } from '../columns/index.ts';
import { departments } from '../departments/index.ts';
import { petitions } from '../petitions/index.ts';

/** `version`, `state` and `cameFrom` are written by `transition_assignment` alone. */
export const assignments = pgTable(
  'assignments',
  {
    tenantId: tenantId(),
    id: uuid().notNull(),
    version: integer().notNull().default(1),
    state: text({ enum: assignmentStates }).notNull(),
    cameFrom: text({ enum: assignmentStates }),
    petitionId: uuid().notNull(),
    departmentId: uuid().notNull(),
    lead: boolean().notNull(),
    assignedAt: instant().notNull(),
    takenAt: instant(),
    reportedAt: instant(),
    endedAt: instant(),
    dueAt: instant(),
    reportTextId: uuid(),
    /** Why it was sent back or cancelled. */
    reasonTextId: uuid(),
  },
  (table) => [
    primaryKey({ name: 'assignments_pk', columns: [table.tenantId, table.id] }),
    foreignKey({
      name: 'assignments_petition_fk',
      columns: [table.tenantId, table.petitionId],
      foreignColumns: [petitions.tenantId, petitions.id],
    }),
    foreignKey({
      name: 'assignments_department_fk',
      columns: [table.tenantId, table.departmentId],
      foreignColumns: [departments.tenantId, departments.id],
    }),
    index('assignments_petition').on(table.tenantId, table.petitionId),
    index('assignments_department').on(table.tenantId, table.departmentId, table.petitionId),
  ],
);

export type Assignment = typeof assignments.$inferSelect;
