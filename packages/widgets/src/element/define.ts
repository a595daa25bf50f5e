/** Registers an element unless the page has one of that name: two copies of the script do no harm. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
