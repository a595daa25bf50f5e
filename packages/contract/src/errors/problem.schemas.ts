import { z } from 'zod';
import { errors, type ErrorCode } from './errors.ts';

/** What can be wrong with one field. */
export const fieldErrorCodes = [
  'required',
  'wrong_type',
  'unknown_field',
  'unknown_value',
  'text_unsafe',
  'too_short',
  'too_long',
  'too_many',
  'out_of_range',
  'id_malformed',
  'code_malformed',
  'phone_malformed',
  'phone_last4_malformed',
  'contact_or_anonymous',
  'guardian_required',
  'personal_data_found',
] as const;

/** One of the closed set of things that can be wrong with a field. */
export type FieldErrorCode = (typeof fieldErrorCodes)[number];

/**
 * One field that is wrong: where (`contact.phone`), what, and how to mend it; `at` is the place within
 * a text, in characters from 0.
 */
export const fieldErrorSchema = z.strictObject({
  path: z.string(),
  code: z.enum(fieldErrorCodes),
  cure: z.string(),
  at: z.strictObject({ start: z.int(), end: z.int() }).optional(),
});

/** The stable `code` of a problem. */
export const errorCodeSchema = z.enum(
  Object.keys(errors) as ErrorCode[], // exactly the keys that ErrorCode is made from
);

/** The body of every error: RFC 9457 problem details with a stable `code`. */
export const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: errorCodeSchema,
  instance: z.string(),
  errors: z.array(fieldErrorSchema).optional(),
});

export type FieldError = z.infer<typeof fieldErrorSchema>;
export type Problem = z.infer<typeof problemSchema>;
