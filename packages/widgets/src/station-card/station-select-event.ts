/** The station that somebody chose. */
export interface StationSelection {
  readonly id: string;
  readonly name: string;
  /** Address of the station's own page. */
  readonly page: string;
}

/**
 * Somebody asks for a station's own page. `preventDefault()` keeps the browser from going there, for
 * a portal that shows it in its own way.
 */
export class StationSelectEvent extends CustomEvent<StationSelection> {
  constructor(detail: StationSelection) {
    super('lianxin-station-select', { bubbles: true, composed: true, cancelable: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lianxin-station-select': StationSelectEvent;
  }
}
