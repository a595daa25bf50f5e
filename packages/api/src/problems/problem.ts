import { errors, type FieldError, type Problem } from '@lianxin/contract';
import type { Refusal } from '@lianxin/domain';
import { cures } from './cures.ts';
import { fieldCures } from './field-cures.ts';
import type { Locale } from './locale.ts';
import { wrongParts } from './wrong-part.ts';

interface Reader {
  readonly requestId: string;
  readonly locale: Locale;
}

/** What of a refusal concerns single parts of the request, each with its cure. */
function fieldErrors({ code, detail }: Refusal, locale: Locale): FieldError[] | undefined {
  if (detail.errors) {
    return detail.errors.map((wrong) => ({ ...wrong, cure: fieldCures[locale][wrong.code] }));
  }
  const part = wrongParts[code];
  return part ? [{ ...part, cure: cures[locale][code] }] : undefined;
}

/** RFC 9457 problem details of a refusal, in the reader's language. */
export function problemOf(refusal: Refusal, { requestId, locale }: Reader): Problem {
  const { code, detail } = refusal;
  const wrong = fieldErrors(refusal, locale);
  return {
    type: `urn:lianxin:problem:${code}`,
    title: errors[code].title,
    status: errors[code].status,
    code,
    detail: cures[locale][code],
    instance: `urn:lianxin:request:${requestId}`,
    ...(wrong && { errors: wrong }),
    ...(detail.version !== undefined && { version: detail.version }),
    ...(detail.changes && { changes: detail.changes }),
  };
}
