import type {
  ErrorCode as GeneratedErrorCode,
  Problem as GeneratedProblem,
} from '../generated/api.ts';

/** Every stable error code of the API, generated from `openapi.json`. */
export type ErrorCode = GeneratedErrorCode;

/** The body of an error answer: RFC 9457 problem details with a stable `code`. */
export type Problem = GeneratedProblem;

/** What an {@link ApiError} carries: a code of the API, or `unrecognized_answer` for a body that is none of its own (a proxy's error page). */
export type ApiErrorCode = ErrorCode | 'unrecognized_answer';

/** The request that failed, as far as it may be written into a log: method and URL with the route's pattern, never a tracking code, key or query. */
export interface FailedRequest {
  /** `GET`, `POST`, … */
  readonly method: string;
  /** Base URL and route pattern, e.g. `https://api.example/v1/petitions/{code}`. */
  readonly url: string;
}

/**
 * What every failed call throws, except one that the caller aborted: that rejects with the signal's
 * own `AbortError`. Narrow on `instanceof` or on the literal `name`.
 */
export class LianxinError extends Error {
  override readonly name: 'ApiError' | 'NetworkError' | 'TimeoutError' | 'LianxinError' =
    'LianxinError';
  /** Method and URL of the request that failed. */
  readonly request: FailedRequest;

  /**
   * @param request - what was asked
   * @param what - what happened, in words
   */
  constructor(request: FailedRequest, what: string) {
    super(`${request.method} ${request.url} ${what}`);
    this.request = request;
  }
}

/** The API answered, and the answer is no success. */
export class ApiError extends LianxinError {
  override readonly name = 'ApiError';
  /** HTTP status, e.g. 422. */
  readonly status: number;
  /** Stable code to decide on, e.g. `rating_closed`. */
  readonly code: ApiErrorCode;
  /** The whole problem body with field errors; `undefined` for an unrecognized answer. */
  readonly problem: Problem | undefined;
  /** Id to quote to the operator, from `X-Request-Id`. */
  readonly requestId: string | undefined;
  /** Seconds to wait before the next try, from `Retry-After`. */
  readonly retryAfter: number | undefined;

  /**
   * @param request - what was asked
   * @param response - the answer's status and headers
   * @param problem - its body, where it was a problem of the API
   */
  constructor(request: FailedRequest, response: Response, problem: Problem | undefined) {
    const code = problem?.code ?? 'unrecognized_answer';
    super(request, `answered ${response.status} ${code}`);
    this.status = response.status;
    this.code = code;
    this.problem = problem?.code && problem;
    this.requestId = response.headers.get('X-Request-Id') ?? undefined;
    this.retryAfter = parseInt(response.headers.get('Retry-After') ?? '', 10) || undefined;
  }
}

/** No answer came: offline, refused, cut, or blocked by the page's policy. Whether the request arrived is not known. */
export class NetworkError extends LianxinError {
  override readonly name = 'NetworkError';
  /** What `fetch` threw. */
  override readonly cause: unknown;

  /**
   * @param request - what was asked
   * @param cause - what `fetch` threw
   */
  constructor(request: FailedRequest, cause: unknown) {
    super(request, `got no answer: ${String(cause)}`);
    this.cause = cause;
  }
}

/** No answer came in time. Whether the request arrived is not known. */
export class TimeoutError extends LianxinError {
  override readonly name = 'TimeoutError';

  /**
   * @param request - what was asked
   * @param timeout - how long was waited, in milliseconds
   */
  constructor(request: FailedRequest, timeout: number) {
    super(request, `got no answer within ${timeout} ms`);
  }
}
