import { petitionStates, type PetitionState } from '@lianxin/contract';
import { describe, expect, it } from 'vitest';
import {
  assertTransition,
  nextStates,
  petitionTransitions,
  refuseTransition,
  type Actor,
  type TransitionFacts,
} from './transitions.ts';

const actors: readonly Actor[] = ['resident', 'station', 'head', 'deputy', 'supervisor', 'system'];
const noFacts: TransitionFacts = { cameFrom: null, dissatisfactions: 0, afterClosed: false };

/** The table of the domain's section 2, written down a second time. */
const expected: Record<PetitionState, readonly PetitionState[]> = {
  submitted: ['accepted', 'needs_info', 'declined', 'merged', 'withdrawn'],
  needs_info: ['submitted', 'accepted', 'handling', 'lapsed', 'withdrawn'],
  accepted: ['handling', 'replied', 'needs_info', 'declined', 'merged', 'withdrawn'],
  handling: ['replied', 'needs_info', 'accepted', 'withdrawn'],
  replied: ['closed', 'reopened'],
  reopened: ['handling', 'closed'],
  closed: ['reopened'],
  declined: ['submitted'],
  merged: ['submitted', 'accepted'],
  withdrawn: [],
  lapsed: [],
};

function whoMay(from: PetitionState, to: PetitionState, facts: Partial<TransitionFacts> = {}) {
  return actors.filter(
    (by) => refuseTransition({ from, to, by, facts: { ...noFacts, ...facts } }) === null,
  );
}

describe('petitionTransitions', () => {
  it('allows what the domain says and nothing else', () => {
    for (const from of petitionStates) {
      expect(new Set(nextStates(from))).toEqual(new Set(expected[from]));
    }
  });

  it('refuses every other pair to everybody, whatever the facts', () => {
    const illegal = petitionStates.flatMap((from) =>
      petitionStates.filter((to) => !expected[from].includes(to)).map((to) => ({ from, to })),
    );
    expect(illegal).toHaveLength(121 - 28);
    for (const { from, to } of illegal) {
      for (const cameFrom of petitionStates) {
        for (const dissatisfactions of [0, 1, 2, 3]) {
          expect(whoMay(from, to, { cameFrom, dissatisfactions })).toEqual([]);
        }
      }
    }
  });

  it('has a row for every state', () => {
    expect(Object.keys(petitionTransitions)).toEqual([...petitionStates]);
  });

  it('throws a refusal with a code for what is not allowed', () => {
    const wanted = { from: 'closed', to: 'accepted', by: 'head', facts: noFacts } as const;
    expect(() => {
      assertTransition(wanted);
    }).toThrow(expect.objectContaining({ code: 'transition_refused' }));
  });
});

describe('a petition that needs information', () => {
  it('goes back to the state it came from and to no other', () => {
    for (const cameFrom of ['submitted', 'accepted', 'handling'] as const) {
      for (const to of ['submitted', 'accepted', 'handling'] as const) {
        expect(whoMay('needs_info', to, { cameFrom }).includes('resident')).toBe(to === cameFrom);
      }
    }
  });

  it('lapses by itself only where it came from `submitted`', () => {
    expect(whoMay('needs_info', 'lapsed', { cameFrom: 'submitted' })).toEqual(['system']);
    expect(whoMay('needs_info', 'lapsed', { cameFrom: 'accepted' })).toEqual([]);
    expect(whoMay('needs_info', 'submitted', { cameFrom: 'submitted' })).toEqual(['resident']);
    expect(whoMay('needs_info', 'accepted', { cameFrom: 'accepted' })).toEqual([
      'resident',
      'system',
    ]);
  });
});

describe('declining', () => {
  it('is the station’s from `submitted` and the head’s from `accepted`', () => {
    expect(whoMay('submitted', 'declined')).toEqual(['station', 'head']);
    expect(whoMay('accepted', 'declined')).toEqual(['head']);
  });

  it('is undone by a supervisor alone', () => {
    expect(whoMay('declined', 'submitted')).toEqual(['supervisor']);
  });
});

describe('a dissatisfied resident', () => {
  it('reopens the first and the second time', () => {
    expect(whoMay('replied', 'reopened', { dissatisfactions: 1 })).toEqual(['resident']);
    expect(whoMay('replied', 'reopened', { dissatisfactions: 2 })).toEqual(['resident']);
    expect(whoMay('replied', 'reopened', { dissatisfactions: 3 })).toEqual([]);
  });

  it('brings it to the station first, then to the supervisor', () => {
    expect(whoMay('reopened', 'handling', { dissatisfactions: 1 })).toEqual(['station', 'head']);
    expect(whoMay('reopened', 'handling', { dissatisfactions: 2 })).toEqual(['supervisor']);
  });

  it('cannot be silenced by closing the first time', () => {
    expect(whoMay('reopened', 'closed', { dissatisfactions: 1 })).toEqual([]);
    expect(whoMay('reopened', 'closed', { dissatisfactions: 2 })).toEqual(['supervisor']);
  });
});

describe('what was closed', () => {
  it('is reopened and handed over by the supervisor', () => {
    expect(whoMay('closed', 'reopened')).toEqual(['supervisor']);
    expect(whoMay('reopened', 'handling', { dissatisfactions: 1, afterClosed: true })).toEqual([
      'supervisor',
    ]);
  });
});

describe('withdrawing', () => {
  it('is the resident’s alone, until there is a reply', () => {
    const open = petitionStates.filter((state) => expected[state].includes('withdrawn'));
    expect(open).toEqual(['submitted', 'needs_info', 'accepted', 'handling']);
    for (const state of open) expect(whoMay(state, 'withdrawn')).toEqual(['resident']);
  });
});

describe('unmerging', () => {
  it('brings a petition back to where it was', () => {
    expect(whoMay('merged', 'accepted', { cameFrom: 'accepted' })).toEqual(['station', 'head']);
    expect(whoMay('merged', 'submitted', { cameFrom: 'accepted' })).toEqual([]);
  });
});
