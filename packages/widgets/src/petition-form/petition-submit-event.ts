/** A petition arrived. Neither its code nor anything that the resident wrote is told to the page. */
export class PetitionSubmitEvent extends Event {
  /** The station that received it, `sta_…`. */
  readonly station: string;
  /** When it was received, ISO 8601. */
  readonly receivedAt: string;

  constructor({ station, receivedAt }: { station: string; receivedAt: string }) {
    super('lianxin-petition-submit', { bubbles: true, composed: true });
    this.station = station;
    this.receivedAt = receivedAt;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lianxin-petition-submit': PetitionSubmitEvent;
  }
}
