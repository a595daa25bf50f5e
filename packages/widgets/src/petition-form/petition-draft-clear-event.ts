/** The resident cleared what they had written; it says nothing of what that was. */
export class PetitionDraftClearEvent extends Event {
  constructor() {
    super('lianxin-petition-draft-clear', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lianxin-petition-draft-clear': PetitionDraftClearEvent;
  }
}
