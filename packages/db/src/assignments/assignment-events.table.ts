import { assignmentStates } from '@lianxin/contract';
import { check, foreignKey, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, tenantId } from '../columns/index.ts';
import { actorRoles, allowedAssignmentPairs } from '../events/index.ts';
import { assignments } from './assignments.table.ts';

/** Every change of an assignment's state; the petition's own chain tells the public part. */
export const assignmentEvents = pgTable(
  'assignment_events',
  {
    tenantId: tenantId(),
    assignmentId: uuid().notNull(),
    seq: integer().notNull(),
    fromState: text({ enum: assignmentStates }),
    toState: text({ enum: assignmentStates }).notNull(),
    at: instant().notNull(),
    actorRole: text({ enum: actorRoles }).notNull(),
    actorId: uuid(),
  },
  (table) => [
    primaryKey({
      name: 'assignment_events_pk',
      columns: [table.tenantId, table.assignmentId, table.seq],
    }),
    foreignKey({
      name: 'assignment_events_assignment_fk',
      columns: [table.tenantId, table.assignmentId],
      foreignColumns: [assignments.tenantId, assignments.id],
    }),
    check('assignment_events_transition', allowedAssignmentPairs()),
  ],
);
