import { fieldErrorCodes, type FieldErrorCode } from '@lianxin/contract';
import type { z } from 'zod';

/** More would only help an attacker fill our answers. */
const MOST_ERRORS = 20;

export interface InputError {
  readonly path: string;
  readonly code: FieldErrorCode;
}

type Issue = z.core.$ZodIssue;

function isFieldErrorCode(text: string): text is FieldErrorCode {
  return fieldErrorCodes.some((code) => code === text);
}

function isMissing(issue: Issue, input: unknown): boolean {
  let value = input;
  for (const key of issue.path) {
    if (typeof value !== 'object' || value === null) return false;
    value = Reflect.get(value, key);
  }
  return value === undefined;
}

function sizeCode(issue: Issue & { origin: string }): FieldErrorCode {
  if (issue.origin === 'array' || issue.origin === 'set') {
    return issue.code === 'too_big' ? 'too_many' : 'too_short';
  }
  if (issue.origin === 'string') return issue.code === 'too_big' ? 'too_long' : 'too_short';
  return 'out_of_range';
}

function codeOf(issue: Issue, input: unknown): FieldErrorCode {
  if (issue.code !== 'custom' && isMissing(issue, input)) return 'required';
  const isSize = issue.code === 'too_big' || issue.code === 'too_small';
  // A schema's own `wrong_type` is said of its bounds too.
  if (isSize && issue.message === 'wrong_type') return sizeCode(issue);
  if (isFieldErrorCode(issue.message)) return issue.message;
  if (isSize) return sizeCode(issue);
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return 'unknown_value';
  if (issue.code === 'invalid_format') return 'wrong_type';
  if (issue.code === 'not_multiple_of') return 'out_of_range';
  return 'wrong_type';
}

function pathOf(keys: readonly PropertyKey[]): string {
  // A hostile key may be as long as the body; nobody needs all of it to find the field.
  return keys.map((key) => String(key).slice(0, 80).toWellFormed()).join('.');
}

/** What zod found wrong, in our own words: one entry a field. */
export function inputErrors(issues: readonly Issue[], input: unknown): InputError[] {
  const found = issues.flatMap((issue): InputError[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), code: 'unknown_field' }))
      : [{ path: pathOf(issue.path), code: codeOf(issue, input) }],
  );
  return found.slice(0, MOST_ERRORS);
}
