/** What happens to the next requests whose address ends so. */
export type Cut = 'before' | 'after';

/**
 * Cuts the line of a page: the next request to such an address fails, before it left (`before`), or
 * after the other side had done its work (`after`).
 */
export function cutLine(
  ending: string,
  when: Cut,
  page: Window & typeof globalThis = window,
): void {
  const whole = page.fetch;
  page.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.endsWith(ending)) return whole(input, init);
    page.fetch = whole;
    if (when === 'after') await whole(input, init);
    throw new TypeError('The line was cut.');
  };
}

/** Keeps a page's requests from leaving until the returned function is called. */
export function unplug(page: Window & typeof globalThis = window): () => void {
  const whole = page.fetch;
  page.fetch = async () => {
    throw new TypeError('There is no network.');
  };
  return () => {
    page.fetch = whole;
    page.dispatchEvent(new Event('online'));
  };
}

/**
 * Lets the next request to such an address hang, before it leaves or with its answer on the way;
 * resolves when it hangs.
 */
export function hangLine(
  ending: string,
  when: Cut,
  page: Window & typeof globalThis,
): Promise<void> {
  const whole = page.fetch;
  return new Promise((hangs) => {
    page.fetch = async (input, init) => {
      const address = input instanceof Request ? input.url : String(input);
      if (!address.endsWith(ending)) return whole(input, init);
      if (when === 'after') await whole(input, init);
      hangs();
      return new Promise(() => {});
    };
  });
}
