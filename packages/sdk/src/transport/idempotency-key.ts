/**
 * Makes a new idempotency key of 128 random bits.
 *
 * Keep it together with the body until an answer has come, to send the very same request again
 * after a reload. Works on pages without TLS, where `crypto.randomUUID` is missing.
 */
export function createIdempotencyKey(): string {
  return crypto
    .getRandomValues(new Uint8Array(16))
    .reduce((key, byte) => key + byte.toString(16).padStart(2, '0'), '');
}
