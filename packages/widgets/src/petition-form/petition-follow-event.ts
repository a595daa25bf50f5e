/** The resident joined a matter that others had raised before. */
export class PetitionFollowEvent extends Event {
  /** The matter's id, `pet_…`. */
  readonly petition: string;

  constructor(petition: string) {
    super('lianxin-petition-follow', { bubbles: true, composed: true });
    this.petition = petition;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lianxin-petition-follow': PetitionFollowEvent;
  }
}
