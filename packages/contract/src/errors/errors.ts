import { petitionErrors } from '../petitions/petitions.errors.ts';
import { residentErrors } from '../residents/residents.errors.ts';
import { uploadErrors } from '../uploads/uploads.errors.ts';
import { caseErrors } from '../cases/cases.errors.ts';

/** What an error code means: its HTTP status and a title for developers. Codes are stable for ever. */
export interface ErrorMeaning {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503;
  readonly title: string;
}

/** Codes that any route may answer with. */
export const commonErrors = {
  body_malformed: { status: 400, title: 'The body is not valid JSON.' },
  credential_invalid: {
    status: 401,
    title: 'The credential is missing, unknown, ended or revoked.',
  },
  origin_not_allowed: { status: 403, title: 'The key does not allow this origin.' },
  operation_not_allowed: { status: 403, title: 'The key does not allow this operation.' },
  not_found: { status: 404, title: 'There is no such thing here, or it is not yours to see.' },
  method_not_allowed: { status: 405, title: 'The address exists, but not with this method.' },
  version_stale: { status: 409, title: 'Somebody changed the case since this version was read.' },
  transition_refused: { status: 409, title: 'The state of the matter does not allow this step.' },
  request_in_flight: { status: 409, title: 'The same request is still being worked on.' },
  payload_too_large: { status: 413, title: 'The body is larger than the route takes.' },
  media_type_unsupported: {
    status: 415,
    title: 'The body is of a type that the route does not take.',
  },
  invalid_input: { status: 422, title: 'One or more fields are not valid.' },
  idempotency_key_missing: { status: 422, title: 'The header Idempotency-Key is required here.' },
  idempotency_key_reused: { status: 422, title: 'The key was used before with another body.' },
  too_many_requests: { status: 429, title: 'Too many requests; wait as Retry-After says.' },
  internal_error: { status: 500, title: 'Something failed on our side; quote the request id.' },
  not_ready: { status: 503, title: 'The service is starting, stopping, or has lost its database.' },
} as const satisfies Record<string, ErrorMeaning>;

/** Every error code of the API with its status and meaning. */
export const errors = {
  ...commonErrors,
  ...petitionErrors,
  ...uploadErrors,
  ...residentErrors,
  ...caseErrors,
} as const satisfies Record<string, ErrorMeaning>;

/** A stable error code: `problem.code` of every answer that is not a success. */
export type ErrorCode = keyof typeof errors;
