/** An answer with what came around it. */
export interface Answered<Answer> {
  /** The answer's body. */
  readonly data: Answer;
  /** Status and headers; the body has been read. */
  readonly response: Response;
  /** Id to quote to the operator, from `X-Request-Id`. */
  readonly requestId: string | undefined;
}

/** A call under way: `await` gives the answer's body. */
export interface Call<Answer> extends Promise<Answer> {
  /** Gives the body together with status and headers. */
  withResponse(): Promise<Answered<Answer>>;
}

/** One page of a list. */
export interface Page<Item> {
  /** The items of this page. */
  readonly data: readonly Item[];
  /** Where the next page begins, or `null` at the end. */
  readonly next: string | null;
}

/** A list under way: `await` gives its first page, `for await` gives every item of every page. */
export interface List<Item, Of extends Page<Item> = Page<Item>>
  extends Call<Of>, AsyncIterable<Item> {}

/** Makes a {@link Call} of the work that fetches its answer. */
export function callOf<Answer>(work: Promise<Answered<Answer>>): Call<Answer> {
  const promise = work.then(({ data }) => data);
  return Object.assign(promise, {
    withResponse() {
      // Whoever reads `work` handles its failure there; this branch must not be reported as unhandled.
      promise.catch(() => undefined);
      return work;
    },
  });
}

/** Makes a {@link List} of a function that reads the page after a cursor. */
export function listOf<Item, Of extends Page<Item>>(
  read: (after: string | undefined) => Call<Of>,
): List<Item, Of> {
  const first = read(undefined);
  return Object.assign(first, {
    async *[Symbol.asyncIterator]() {
      let page = await first;
      yield* page.data;
      while (page.next !== null) {
        page = await read(page.next);
        yield* page.data;
      }
    },
  });
}
