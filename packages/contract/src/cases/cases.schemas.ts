import { z } from 'zod';
import { idSchema } from '../ids/ids.schemas.ts';
import { assignmentSchema } from '../assignments/assignments.schemas.ts';
import {
  declineReasons,
  grades,
  petitionEventKinds,
  petitionStates,
  ratings,
  steps,
} from '../petitions/petitions.states.ts';
import { clockReasonSchema, dueSchema, holderSchema } from '../petitions/petitions.schemas.ts';
import { flagSchema, pageQuery } from '../route/list.schemas.ts';
import { textSchema } from '../text/text.schemas.ts';

/** What a person may be in a tenant. */
export const roles = ['head', 'liaison', 'deputy', 'handler', 'supervisor', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Commands that change a case; the answer lists those the reader may give now. */
export const caseCommands = [
  'accept',
  'decline',
  'decide-decline',
  'request-info',
  'grade',
  'answer',
  'assign',
  'reply',
  'note',
  'decide-objection',
  'decide-dissatisfaction',
  'close',
  'reopen',
] as const;
export type CaseCommand = (typeof caseCommands)[number];

/** A case in the staff's list. Deputies, handlers and supervisors get the matter, never the own words. */
export const caseSummarySchema = z.object({
  id: idSchema('petition'),
  version: z.int(),
  state: z.enum(petitionStates),
  step: z.enum(steps),
  grade: z.enum(grades).nullable(),
  category: z.object({ id: z.string(), name: z.string() }),
  station: z.object({ id: idSchema('station'), name: z.string() }),
  publicTitle: z.string().nullable(),
  receivedAt: z.iso.datetime(),
  holder: holderSchema,
  due: dueSchema.nullable(),
});

export const caseEventSchema = z.object({
  id: idSchema('event'),
  kind: z.enum(petitionEventKinds),
  at: z.iso.datetime(),
  by: z.object({ role: z.string(), name: z.string().nullable() }),
  from: z.enum(petitionStates).nullable(),
  to: z.enum(petitionStates).nullable(),
  text: z.string().nullable(),
  /** Stays inside: never shown to a resident, a deputy or a department. */
  note: z.string().nullable(),
});

export const caseSchema = caseSummarySchema.extend({
  matter: z.string().nullable(),
  /** Proposed by the masker until staff confirm. */
  proposal: z
    .object({
      matter: z.string(),
      publicTitle: z.string(),
      grade: z.enum(grades),
      reasons: z.array(z.string()),
    })
    .nullable(),
  /** The resident's own words, for the station's head and liaisons only. */
  own: z
    .object({
      title: z.string().nullable(),
      content: z.string(),
      address: z.string().nullable(),
      uploads: z.array(idSchema('upload')),
      contact: z.object({ name: z.string().nullable(), phone: z.string() }).nullable(),
    })
    .nullable(),
  objection: z.string().nullable(),
  declineReason: z.enum(declineReasons).nullable(),
  rating: z.enum(ratings).nullable(),
  dissatisfactions: z.int(),
  why: clockReasonSchema.nullable(),
  assignments: z.array(assignmentSchema),
  /** Newest first. */
  events: z.array(caseEventSchema),
  can: z.array(z.enum(caseCommands)),
});

export const casesQuerySchema = z.strictObject({
  ...pageQuery,
  state: z.enum(petitionStates, { error: 'unknown_value' }).optional(),
  open: flagSchema.optional(),
});

const version = z.int({ error: 'wrong_type' }).min(1).max(1_000_000);
const matter = textSchema({ max: 2000 });
const publicTitle = textSchema({ max: 40 });
const publicText = textSchema({ max: 2000 });
const note = textSchema({ max: 2000 }).optional();

export const acceptCaseSchema = z.strictObject({
  version,
  matter,
  publicTitle,
  grade: z.enum(grades, { error: 'unknown_value' }).optional(),
  text: publicText.optional(),
  note,
});
export const declineCaseSchema = z.strictObject({
  version,
  reason: z.enum(declineReasons, { error: 'unknown_value' }),
  matter,
  text: publicText,
  note,
});
export const decideDeclineSchema = z.strictObject({ version, agree: z.boolean(), note });
export const requestInfoSchema = z.strictObject({ version, question: publicText, note });
export const gradeCaseSchema = z.strictObject({
  version,
  grade: z.enum(grades, { error: 'unknown_value' }),
  note,
});
export const answerCaseSchema = z.strictObject({ version, text: publicText, note });
export const assignCaseSchema = z.strictObject({
  version,
  department: idSchema('department'),
  coDepartments: z.array(idSchema('department')).max(9, { error: 'too_many' }).optional(),
  text: publicText.optional(),
  note,
});
export const replyCaseSchema = z.strictObject({ version, text: publicText, note });
export const noteCaseSchema = z.strictObject({ version, note: textSchema({ max: 2000 }) });
export const decideObjectionSchema = z.strictObject({
  version,
  agree: z.boolean(),
  text: publicText,
  note,
});
/** After the second "dissatisfied", or after a reopening: a new assignment, or closing with a public reason. */
export const decideDissatisfactionSchema = z.discriminatedUnion('decision', [
  z.strictObject({
    version,
    decision: z.literal('redo'),
    department: idSchema('department'),
    text: publicText,
    note,
  }),
  z.strictObject({ version, decision: z.literal('close'), text: publicText, note }),
]);
export const closeCaseSchema = z.strictObject({ version, text: publicText, note });
export const reopenCaseSchema = z.strictObject({ version, text: publicText, note });

export type CaseSummary = z.infer<typeof caseSummarySchema>;
export type Case = z.infer<typeof caseSchema>;
export type CaseEvent = z.infer<typeof caseEventSchema>;
export type CasesQuery = z.output<typeof casesQuerySchema>;
export type AcceptCase = z.infer<typeof acceptCaseSchema>;
export type DeclineCase = z.infer<typeof declineCaseSchema>;
export type DecideDecline = z.infer<typeof decideDeclineSchema>;
export type RequestInfo = z.infer<typeof requestInfoSchema>;
export type GradeCase = z.infer<typeof gradeCaseSchema>;
export type AnswerCase = z.infer<typeof answerCaseSchema>;
export type AssignCase = z.infer<typeof assignCaseSchema>;
export type ReplyCase = z.infer<typeof replyCaseSchema>;
export type NoteCase = z.infer<typeof noteCaseSchema>;
export type DecideObjection = z.infer<typeof decideObjectionSchema>;
export type DecideDissatisfaction = z.infer<typeof decideDissatisfactionSchema>;
export type CloseCase = z.infer<typeof closeCaseSchema>;
export type ReopenCase = z.infer<typeof reopenCaseSchema>;
