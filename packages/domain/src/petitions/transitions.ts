import type { PetitionState } from '@lianxin/contract';
import { Refusal } from '../refusal/index.ts';

/** Who brings a petition to another state. `station` is a head or a liaison; `head` a head alone. */
export type Actor = 'resident' | 'station' | 'head' | 'deputy' | 'supervisor' | 'system';

/** What a special condition of the table looks at. */
export interface TransitionFacts {
  /** The state before `needs_info` or `merged`. */
  readonly cameFrom: PetitionState | null;
  /** How often a reply was rated `dissatisfied`, the present rating included. */
  readonly dissatisfactions: number;
  /** Whether the present or coming reopening follows `closed` and not a rating. */
  readonly afterClosed: boolean;
}

interface Passage {
  readonly by: readonly Actor[];
  readonly when?: (facts: TransitionFacts) => boolean;
}

type Passages = { readonly [To in PetitionState]?: readonly Passage[] };

const returnsTo =
  (state: PetitionState) =>
  (facts: TransitionFacts): boolean =>
    facts.cameFrom === state;
const isFirstRedo = (facts: TransitionFacts): boolean =>
  facts.dissatisfactions === 1 && !facts.afterClosed;
const isLaterRedo = (facts: TransitionFacts): boolean => !isFirstRedo(facts);

const withdrawn = [{ by: ['resident'] }] as const satisfies readonly Passage[];
const byStation = [{ by: ['station'] }] as const satisfies readonly Passage[];

/** Domain section 2, row by row: where a petition may go, who brings it there, and when. */
export const petitionTransitions = {
  submitted: {
    accepted: byStation,
    needs_info: byStation,
    declined: byStation,
    merged: byStation,
    withdrawn,
  },
  needs_info: {
    submitted: [{ by: ['resident'], when: returnsTo('submitted') }],
    accepted: [{ by: ['resident', 'system'], when: returnsTo('accepted') }],
    handling: [{ by: ['resident', 'system'], when: returnsTo('handling') }],
    lapsed: [{ by: ['system'], when: returnsTo('submitted') }],
    withdrawn,
  },
  accepted: {
    handling: byStation,
    replied: [{ by: ['station', 'deputy'] }],
    needs_info: byStation,
    declined: [{ by: ['head'] }],
    merged: byStation,
    withdrawn,
  },
  handling: {
    replied: byStation,
    needs_info: byStation,
    accepted: byStation,
    withdrawn,
  },
  replied: {
    closed: [{ by: ['system', 'resident'] }],
    reopened: [{ by: ['resident'], when: (facts) => facts.dissatisfactions <= 2 }],
  },
  reopened: {
    handling: [
      { by: ['station'], when: isFirstRedo },
      { by: ['supervisor'], when: isLaterRedo },
    ],
    closed: [{ by: ['supervisor'], when: isLaterRedo }],
  },
  closed: { reopened: [{ by: ['supervisor'] }] },
  declined: { submitted: [{ by: ['supervisor'] }] },
  merged: {
    submitted: [{ by: ['station'], when: returnsTo('submitted') }],
    accepted: [{ by: ['station'], when: returnsTo('accepted') }],
  },
  withdrawn: {},
  lapsed: {},
} as const satisfies Record<PetitionState, Passages>;

function passagesBetween(from: PetitionState, to: PetitionState): readonly Passage[] {
  const row: Passages = petitionTransitions[from];
  return row[to] ?? [];
}

/** The states that the table allows after `from`, whoever acts and whatever the facts. */
export function nextStates(from: PetitionState): PetitionState[] {
  const row: Passages = petitionTransitions[from];
  return petitionStatesOf(row);
}

function petitionStatesOf(row: Passages): PetitionState[] {
  const all = Object.keys(petitionTransitions).filter(isPetitionState);
  return all.filter((state) => row[state] !== undefined);
}

function isPetitionState(state: string): state is PetitionState {
  return Object.hasOwn(petitionTransitions, state);
}

/** A change of state that somebody wants. */
export interface WantedTransition {
  readonly from: PetitionState;
  readonly to: PetitionState;
  readonly by: Actor;
  readonly facts: TransitionFacts;
}

/** Why a change is not allowed, or null where it is. A head may do what the station may. */
export function refuseTransition({ from, to, by, facts }: WantedTransition): Refusal | null {
  const actors: readonly Actor[] = by === 'head' ? ['head', 'station'] : [by];
  const allowed = passagesBetween(from, to).some(
    (passage) =>
      passage.by.some((actor) => actors.includes(actor)) && (passage.when?.(facts) ?? true),
  );
  return allowed ? null : new Refusal('transition_refused');
}

/** Throws the refusal of a change that is not allowed. */
export function assertTransition(wanted: WantedTransition): void {
  const refusal = refuseTransition(wanted);
  if (refusal) throw refusal;
}
