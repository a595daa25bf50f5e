import type { NewPetition } from '@lianxin/sdk';

/** A request between send and answer: the same key and body go out until an answer comes. */
export interface FrozenPetition {
  key: string;
  body: NewPetition;
  /** How many photos of the draft have not gone up yet. */
  photosLeft: number;
}

const nameOf = (name: string): string => `lianxin-petition ${name}`;

/** The petition that was on its way when the page was reloaded. */
export function frozenPetition(name: string): FrozenPetition | undefined {
  try {
    const kept = sessionStorage.getItem(nameOf(name));
    return kept ? JSON.parse(kept) : undefined;
  } catch {
    // A page that forbids storage still files; it only cannot go on after a reload.
    return undefined;
  }
}

/** Keeps it for this tab; without one: forgets it. */
export function freeze(name: string, petition?: FrozenPetition): void {
  try {
    if (petition) sessionStorage.setItem(nameOf(name), JSON.stringify(petition));
    else sessionStorage.removeItem(nameOf(name));
  } catch {
    // As above.
  }
}
