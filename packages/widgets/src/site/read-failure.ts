/**
 * Why a read brought nothing: the API's code and status, or one of two codes that never reached it.
 * `offline`: the device has no network; `unreachable`: it has, and the API does not answer.
 */
export class ReadFailure extends Error {
  readonly code: string;
  readonly status: number | undefined;

  constructor(code: string, status?: number) {
    super(code);
    this.code = code;
    this.status = status;
  }
}

/** Whatever was thrown by a read, as a failure that can be told in a sentence. */
export const asFailure = (thrown: unknown): ReadFailure =>
  thrown instanceof ReadFailure
    ? thrown
    : new ReadFailure(navigator.onLine ? 'unreachable' : 'offline');
