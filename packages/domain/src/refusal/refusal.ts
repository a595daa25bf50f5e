import type { ErrorCode, FieldErrorCode } from '@lianxin/contract';

/** A field that is wrong; the cure is written in the reader's language, where that is known. */
export interface WrongField {
  readonly path: string;
  readonly code: FieldErrorCode;
  /** The place within a text, in characters from 0; `end` is exclusive. */
  readonly at?: { readonly start: number; readonly end: number };
}

/** What a refusal may say besides its code. */
export interface RefusalDetail {
  /** The fields that are wrong, for `invalid_input`. */
  readonly errors?: readonly WrongField[];
  /** The present version of a case, for `version_stale`. */
  readonly version?: number;
  /** What changed since the reader's version, for `version_stale`. */
  readonly changes?: readonly unknown[];
  /** Seconds until the next try may succeed. */
  readonly retryAfter?: number;
}

/** A rule said no. Rules return it, services throw it; it knows no HTTP. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly detail: RefusalDetail;

  constructor(code: ErrorCode, detail: RefusalDetail = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.detail = detail;
  }
}
