/** What the event says of a station; its page is an address. */
export interface StationSelection {
  readonly id: string;
  readonly name: string;
  readonly page: string;
}

/**
 * Somebody asks for a station's own page. `preventDefault()` keeps the browser from going there, for a
 * portal that shows it in its own way.
 */
export class StationSelectEvent extends Event implements StationSelection {
  readonly id: string;
  readonly name: string;
  /** Address of the station's own page. */
  readonly page: string;

  constructor({ id, name, page }: StationSelection) {
    super('lianxin-station-select', { bubbles: true, composed: true, cancelable: true });
    this.id = id;
    this.name = name;
    this.page = page;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lianxin-station-select': StationSelectEvent;
  }
}
