import { z } from 'zod';
import { idSchema } from '../ids/ids.schemas.ts';
import { dueSchema } from '../petitions/petitions.schemas.ts';
import { textSchema } from '../text/text.schemas.ts';

export const assignmentStates = [
  'assigned',
  'taken',
  'return_requested',
  'returned',
  'reported',
  'approved',
  'cancelled',
] as const;
export type AssignmentState = (typeof assignmentStates)[number];

export const assignmentSchema = z.object({
  id: idSchema('assignment'),
  version: z.int(),
  petition: idSchema('petition'),
  department: z.object({ id: idSchema('department'), name: z.string() }),
  lead: z.boolean(),
  state: z.enum(assignmentStates),
  assignedAt: z.iso.datetime(),
  takenAt: z.iso.datetime().nullable(),
  due: dueSchema.nullable(),
  report: z.string().nullable(),
});

const version = z.int({ error: 'wrong_type' }).min(1).max(1_000_000);
const note = textSchema({ max: 2000 }).optional();

export const takeAssignmentSchema = z.strictObject({
  version,
  /** Shown to the resident: what happens next. */
  text: textSchema({ max: 2000 }).optional(),
});
export const reportAssignmentSchema = z.strictObject({
  version,
  report: textSchema({ max: 2000 }),
});
export const approveAssignmentSchema = z.strictObject({ version, note });
export const redoAssignmentSchema = z.strictObject({ version, reason: textSchema({ max: 1000 }) });
export const cancelAssignmentSchema = z.strictObject({
  version,
  reason: textSchema({ max: 1000 }),
});

export type Assignment = z.infer<typeof assignmentSchema>;
export type TakeAssignment = z.infer<typeof takeAssignmentSchema>;
export type ReportAssignment = z.infer<typeof reportAssignmentSchema>;
export type ApproveAssignment = z.infer<typeof approveAssignmentSchema>;
export type RedoAssignment = z.infer<typeof redoAssignmentSchema>;
export type CancelAssignment = z.infer<typeof cancelAssignmentSchema>;
