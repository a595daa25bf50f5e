/** A statement that did not come back: the client may have lost it without saying so. */
export class StatementTimeout extends Error {
  readonly code = 'STATEMENT_TIMEOUT';

  constructor(milliseconds: number) {
    super(`the database did not answer within ${milliseconds} ms`);
    this.name = 'StatementTimeout';
  }
}

/**
 * The answer, or an error after `milliseconds`. The server has a limit of its own; this one is for
 * promises that stay open for ever when a backend crashed.
 */
export async function withDeadline<Result>(
  answer: PromiseLike<Result>,
  milliseconds: number,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StatementTimeout(milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
