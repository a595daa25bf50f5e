/** What the event says of a deputy; its page is an address. */
export interface DeputySelection {
  readonly id: string;
  readonly name: string;
  readonly page: string;
}

/**
 * Somebody asks for a deputy's own page. `preventDefault()` keeps the browser from going there, for a
 * portal that shows it in its own way.
 */
export class DeputySelectEvent extends Event implements DeputySelection {
  readonly id: string;
  readonly name: string;
  /** Address of the deputy's own page. */
  readonly page: string;

  constructor({ id, name, page }: DeputySelection) {
    super('lianxin-deputy-select', { bubbles: true, composed: true, cancelable: true });
    this.id = id;
    this.name = name;
    this.page = page;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lianxin-deputy-select': DeputySelectEvent;
  }
}
