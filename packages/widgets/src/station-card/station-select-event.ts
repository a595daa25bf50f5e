import type { Station } from '@lianxin/sdk/stations';

/**
 * Somebody asks for a station's own page, `event.station.page`. `preventDefault()` keeps the browser from
 * going there, for a portal that shows it in its own way.
 */
export class StationSelectEvent extends Event {
  /** What is public about the station. */
  readonly station: Station;

  constructor(station: Station) {
    super('lianxin-station-select', { bubbles: true, composed: true, cancelable: true });
    this.station = station;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lianxin-station-select': StationSelectEvent;
  }
}
