import { z } from 'zod';
import { idSchema } from '../ids/ids.schemas.ts';
import { pageSchema } from '../route/list.schemas.ts';
import { defineRoute } from '../route/route.ts';
import {
  acceptCaseSchema,
  answerCaseSchema,
  assignCaseSchema,
  caseSchema,
  casesQuerySchema,
  caseSummarySchema,
  closeCaseSchema,
  decideDeclineSchema,
  decideDissatisfactionSchema,
  decideObjectionSchema,
  declineCaseSchema,
  gradeCaseSchema,
  noteCaseSchema,
  reopenCaseSchema,
  replyCaseSchema,
  requestInfoSchema,
  type CaseCommand,
  type Role,
} from './cases.schemas.ts';

const params = z.strictObject({ id: idSchema('petition') });

function command<const Body extends z.ZodType, const Roles extends readonly Role[]>(
  name: CaseCommand,
  { summary, roles, body }: { summary: string; roles: Roles; body: Body },
) {
  return defineRoute({
    id: `cases.${name}`,
    method: 'post',
    path: `/v1/cases/{id}/${name}`,
    summary,
    access: { as: 'staff', roles },
    params,
    body,
    answer: { status: 200, schema: caseSchema },
    errors: ['version_stale', 'transition_refused', 'tenant_ambiguous', 'department_unknown'],
  });
}

const station = ['liaison', 'head'] as const;

export const caseRoutes = {
  list: defineRoute({
    id: 'cases.list',
    method: 'get',
    path: '/v1/cases',
    summary: 'Cases that are the reader’s to see, soonest due first.',
    access: { as: 'staff', roles: ['head', 'liaison', 'deputy', 'handler', 'supervisor'] },
    query: casesQuerySchema,
    answer: { status: 200, schema: pageSchema(caseSummarySchema) },
    errors: ['tenant_ambiguous'],
  }),
  retrieve: defineRoute({
    id: 'cases.retrieve',
    method: 'get',
    path: '/v1/cases/{id}',
    summary: 'One case, as far as the reader may see it.',
    access: { as: 'staff', roles: ['head', 'liaison', 'deputy', 'handler', 'supervisor'] },
    params,
    answer: { status: 200, schema: caseSchema },
    errors: ['tenant_ambiguous'],
  }),
  accept: command('accept', {
    summary: 'Accept a petition; confirms its matter and public title.',
    roles: station,
    body: acceptCaseSchema,
  }),
  decline: command('decline', {
    summary: 'Decline a petition, or propose to, where it was accepted before.',
    roles: station,
    body: declineCaseSchema,
  }),
  decideDecline: command('decide-decline', {
    summary: 'Agree or not to declining an accepted petition.',
    roles: ['head'],
    body: decideDeclineSchema,
  }),
  requestInfo: command('request-info', {
    summary: 'Ask the resident to add something; the clock pauses.',
    roles: station,
    body: requestInfoSchema,
  }),
  grade: command('grade', {
    summary: 'Decide the grade of an accepted petition.',
    roles: station,
    body: gradeCaseSchema,
  }),
  answer: command('answer', {
    summary: 'Answer a consultation on the spot.',
    roles: ['liaison', 'head', 'deputy'],
    body: answerCaseSchema,
  }),
  assign: command('assign', {
    summary: 'Hand over to a department, or to a lead and co-handling departments.',
    roles: station,
    body: assignCaseSchema,
  }),
  reply: command('reply', {
    summary: 'Reply to the resident from an approved report.',
    roles: station,
    body: replyCaseSchema,
  }),
  note: command('note', {
    summary: 'Add an internal note.',
    roles: station,
    body: noteCaseSchema,
  }),
  decideObjection: command('decide-objection', {
    summary: 'Decide a resident’s objection to a decline.',
    roles: ['supervisor'],
    body: decideObjectionSchema,
  }),
  decideDissatisfaction: command('decide-dissatisfaction', {
    summary: 'After the second "dissatisfied": a redo, or closing with a public reason.',
    roles: ['supervisor'],
    body: decideDissatisfactionSchema,
  }),
  close: command('close', {
    summary: 'Close a reopened petition with a public reason.',
    roles: ['supervisor'],
    body: closeCaseSchema,
  }),
  reopen: command('reopen', {
    summary: 'Reopen a closed petition.',
    roles: ['supervisor'],
    body: reopenCaseSchema,
  }),
};
