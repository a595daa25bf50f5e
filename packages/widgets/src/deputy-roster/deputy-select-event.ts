/** The deputy that somebody chose. */
export interface DeputySelection {
  readonly id: string;
  readonly name: string;
  /** Address of the deputy's own page. */
  readonly page: string;
}

/**
 * Somebody asks for a deputy's own page. `preventDefault()` keeps the browser from going there, for a
 * portal that shows it in its own way.
 */
export class DeputySelectEvent extends CustomEvent<DeputySelection> {
  constructor(detail: DeputySelection) {
    super('lianxin-deputy-select', { bubbles: true, composed: true, cancelable: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lianxin-deputy-select': DeputySelectEvent;
  }
}
