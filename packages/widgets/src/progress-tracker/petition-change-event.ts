import type { TrackedPetition } from '@lianxin/sdk';

/** The tracker shows a petition, or a new entry arrived in it, by whomever; no personal data, no code. */
export class PetitionChangeEvent extends Event {
  readonly state: TrackedPetition['state'];
  readonly step: TrackedPetition['step'];

  constructor({ state, step }: TrackedPetition) {
    super('lianxin-petition-change', { bubbles: true, composed: true });
    this.state = state;
    this.step = step;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lianxin-petition-change': PetitionChangeEvent;
  }
}
