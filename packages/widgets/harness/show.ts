import { until } from './site.ts';

type Tag = 'lianxin-station-card' | 'lianxin-deputy-roster';

/** Puts an element into the page with these attributes, at the API of the tests. */
export function show<Name extends Tag>(
  tag: Name,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ 'api-url': location.origin, ...attributes })) {
    element.setAttribute(name, value);
  }
  document.body.replaceChildren(element);
  return element;
}

/** Waits for something to be drawn inside an element. */
export const drawn = <Found extends Element = HTMLElement>(
  element: Element,
  selector: string,
): Promise<Found> => until(() => element.shadowRoot?.querySelector<Found>(selector));

/** Waits until an element says something. */
export const says = (element: Element, words: string): Promise<boolean> =>
  until(() => textOf(element).includes(words));

/** What an element says, in one line. */
export const textOf = (element: Element): string =>
  element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

/** Lets every request wait until the returned function is called. */
export function holdAnswers(): () => void {
  const whole = window.fetch;
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  window.fetch = async (input, init) => {
    await released;
    return whole(input, init);
  };
  return () => {
    window.fetch = whole;
    release();
  };
}
