/**
 * Why a read brought nothing: a code of the API, or one of two that never reached it. `offline`: the
 * device has no network; `unreachable`: the network is there and the API does not answer.
 */
export class ReadFailure extends Error {
  override readonly name = 'ReadFailure';
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Whatever was thrown by a read, as a failure that can be told in a sentence. */
export const asFailure = (thrown: unknown): ReadFailure =>
  thrown instanceof ReadFailure
    ? thrown
    : new ReadFailure(navigator.onLine ? 'unreachable' : 'offline');
