import { z } from 'zod';
import type { Role } from '../cases/cases.schemas.ts';
import { idSchema } from '../ids/ids.schemas.ts';
import { defineRoute } from '../route/route.ts';
import {
  approveAssignmentSchema,
  assignmentSchema,
  cancelAssignmentSchema,
  redoAssignmentSchema,
  reportAssignmentSchema,
  takeAssignmentSchema,
} from './assignments.schemas.ts';

type Command = 'take' | 'report' | 'approve' | 'redo' | 'cancel';

function command<const Body extends z.ZodType, const Roles extends readonly Role[]>(
  name: Command,
  { summary, roles, body }: { summary: string; roles: Roles; body: Body },
) {
  return defineRoute({
    id: `assignments.${name}`,
    method: 'post',
    path: `/v1/assignments/{id}/${name}`,
    summary,
    access: { as: 'staff', roles },
    params: z.strictObject({ id: idSchema('assignment') }),
    body,
    answer: { status: 200, schema: assignmentSchema },
    errors: ['version_stale', 'transition_refused', 'tenant_ambiguous'],
  });
}

export const assignmentRoutes = {
  take: command('take', {
    summary: 'Sign for an assignment.',
    roles: ['handler'],
    body: takeAssignmentSchema,
  }),
  report: command('report', {
    summary: 'Report how it was handled.',
    roles: ['handler'],
    body: reportAssignmentSchema,
  }),
  approve: command('approve', {
    summary: 'Approve a department’s report.',
    roles: ['liaison', 'head'],
    body: approveAssignmentSchema,
  }),
  redo: command('redo', {
    summary: 'Send a report back to be done again.',
    roles: ['liaison', 'head'],
    body: redoAssignmentSchema,
  }),
  cancel: command('cancel', {
    summary: 'Cancel an assignment that was not yet reported.',
    roles: ['liaison', 'head'],
    body: cancelAssignmentSchema,
  }),
};
