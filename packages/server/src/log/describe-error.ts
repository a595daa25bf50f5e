import { constraintOf } from '@lianxin/db';

interface DescribedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly code?: unknown;
  readonly constraint?: string;
  readonly cause?: DescribedError;
}

/** What a database's error, or what wraps one, carries of the statement's values. */
function carriesValues(error: Error): boolean {
  return 'params' in error || 'parameters' in error;
}

/**
 * What of an error may stand in a log. A failed statement's values are people's names, phones and
 * words: of such an error nothing goes out but fields that hold none.
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: undefined };
  const { name, message, stack, cause } = error;
  // drizzle writes the values into the message; what it wraps says the same without them.
  if (carriesValues(error) && cause instanceof Error) return describeError(cause);
  const code: unknown = Reflect.get(error, 'code');
  const constraint = constraintOf(error);
  return {
    type: name,
    message,
    stack,
    ...(code !== undefined && { code }),
    ...(constraint !== null && { constraint }),
    ...(cause instanceof Error && { cause: describeError(cause) }),
  };
}
