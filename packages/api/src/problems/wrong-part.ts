import type { ErrorCode, FieldErrorCode } from '@lianxin/contract';

interface WrongPart {
  /** A field of the body or query, a header, or empty for the body as a whole. */
  readonly path: string;
  readonly code: FieldErrorCode;
}

const body = (code: FieldErrorCode): WrongPart => ({ path: '', code });
const field = (path: string, code: FieldErrorCode = 'unknown_value'): WrongPart => ({ path, code });

/** Which part of a request a code speaks of; null where the request is as it should be. */
export const wrongParts = {
  body_malformed: body('wrong_type'),
  credential_invalid: field('Authorization'),
  origin_not_allowed: field('Origin'),
  operation_not_allowed: field('Authorization'),
  not_found: null,
  method_not_allowed: null,
  version_stale: field('version'),
  transition_refused: null,
  request_in_flight: null,
  payload_too_large: body('too_long'),
  media_type_unsupported: field('Content-Type'),
  invalid_input: null,
  idempotency_key_missing: field('Idempotency-Key', 'required'),
  idempotency_key_reused: field('Idempotency-Key'),
  too_many_requests: null,
  internal_error: null,
  not_ready: null,
  category_unknown: field('category'),
  station_unknown: field('station'),
  deputy_unknown: field('deputy'),
  notice_outdated: field('notice'),
  anonymity_not_allowed: field('anonymous'),
  upload_unknown: field('uploads'),
  phone_last4_wrong: field('phoneLast4'),
  attempts_exhausted: null,
  rating_closed: null,
  objection_closed: null,
  follow_closed: null,
  image_heic: body('unknown_value'),
  image_unreadable: body('wrong_type'),
  image_too_many_pixels: body('out_of_range'),
  verification_code_wrong: field('code'),
  resident_token_invalid: field('Lianxin-Resident'),
  department_unknown: field('department'),
  tenant_ambiguous: field('Lianxin-Tenant', 'required'),
} as const satisfies Record<ErrorCode, WrongPart | null>;
