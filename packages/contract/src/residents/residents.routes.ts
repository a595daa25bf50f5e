import { z } from 'zod';
import { idSchema } from '../ids/ids.schemas.ts';
import { pageSchema } from '../route/list.schemas.ts';
import { defineRoute } from '../route/route.ts';
import {
  newCodeSchema,
  newVerificationSchema,
  ownPetitionSchema,
  ownPetitionsQuerySchema,
  residentTokenSchema,
  verificationCodeSchema,
  verificationSchema,
} from './residents.schemas.ts';

export const residentRoutes = {
  verify: defineRoute({
    id: 'residents.verify',
    method: 'post',
    path: '/v1/residents/verifications',
    summary: 'Send a six-digit code to a phone.',
    access: { as: 'site', operation: 'file' },
    idempotent: true,
    body: newVerificationSchema,
    answer: { status: 201, schema: verificationSchema },
    errors: [],
  }),
  confirm: defineRoute({
    id: 'residents.confirm',
    method: 'post',
    path: '/v1/residents/verifications/{id}/confirm',
    summary: 'Exchange the phone code for a resident token.',
    access: { as: 'site', operation: 'file' },
    params: z.strictObject({ id: idSchema('verification') }),
    body: verificationCodeSchema,
    answer: { status: 200, schema: residentTokenSchema },
    errors: ['verification_code_wrong', 'attempts_exhausted'],
  }),
  listPetitions: defineRoute({
    id: 'residents.listPetitions',
    method: 'get',
    path: '/v1/residents/me/petitions',
    summary: 'One’s own petitions, newest first.',
    access: { as: 'resident', operation: 'read' },
    query: ownPetitionsQuerySchema,
    answer: { status: 200, schema: pageSchema(ownPetitionSchema) },
    errors: ['resident_token_invalid'],
  }),
  renewCode: defineRoute({
    id: 'residents.renewCode',
    method: 'post',
    path: '/v1/residents/me/petitions/{id}/code',
    summary: 'Make a new tracking code for an own petition; the old one ends.',
    access: { as: 'resident', operation: 'file' },
    idempotent: true,
    params: z.strictObject({ id: idSchema('petition') }),
    answer: { status: 201, schema: newCodeSchema },
    errors: ['resident_token_invalid'],
  }),
};
