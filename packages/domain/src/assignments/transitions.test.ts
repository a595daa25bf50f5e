import { assignmentStates, type AssignmentState } from '@lianxin/contract';
import { describe, expect, it } from 'vitest';
import {
  assertAssignmentTransition,
  assignmentTransitions,
  isAssignmentOpen,
  refuseAssignmentTransition,
} from './transitions.ts';

const expected: Record<AssignmentState, readonly AssignmentState[]> = {
  assigned: ['taken', 'return_requested', 'cancelled'],
  taken: ['reported', 'return_requested', 'cancelled'],
  return_requested: ['returned', 'assigned', 'taken'],
  returned: [],
  reported: ['approved', 'taken'],
  approved: [],
  cancelled: [],
};

describe('assignmentTransitions', () => {
  it('allows what the domain says and nothing else', () => {
    for (const from of assignmentStates) {
      for (const to of assignmentStates) {
        const refusal = refuseAssignmentTransition({ from, to, cameFrom: to });
        expect(refusal === null).toBe(expected[from].includes(to));
      }
    }
  });

  it('brings a refused return back to where it was', () => {
    const back = { from: 'return_requested', cameFrom: 'taken' } as const;
    expect(refuseAssignmentTransition({ ...back, to: 'taken' })).toBeNull();
    expect(refuseAssignmentTransition({ ...back, to: 'assigned' })?.code).toBe(
      'transition_refused',
    );
  });

  it('never leaves what was approved, returned or cancelled', () => {
    for (const state of ['approved', 'returned', 'cancelled'] as const) {
      expect(assignmentTransitions[state]).toEqual([]);
      expect(isAssignmentOpen(state)).toBe(false);
    }
  });

  it('throws a refusal with a code for what is not allowed', () => {
    expect(() => {
      assertAssignmentTransition({ from: 'approved', to: 'taken' });
    }).toThrow(expect.objectContaining({ code: 'transition_refused' }));
  });
});
