import { petitionStates } from '@lianxin/contract';
import { describe, expect, it } from 'vitest';
import { clockOf, holderOf, isEnded, stepOf, stepStatuses, type Situation } from './petition.ts';

const situation: Situation = {
  state: 'submitted',
  grade: null,
  declineProposed: false,
  objection: 'none',
  withDepartment: false,
  redo: false,
  withSupervisor: false,
};

describe('stepOf', () => {
  it('keeps the step that was reached in `needs_info` and in end states', () => {
    for (const state of ['needs_info', 'declined', 'merged', 'withdrawn', 'lapsed'] as const) {
      expect(stepOf(state, 'analyse')).toBe('analyse');
    }
    expect(stepOf('handling', 'supervise')).toBe('handle');
  });
});

describe('stepStatuses', () => {
  it('shows one current step, what is done before and what lies ahead', () => {
    expect(stepStatuses({ state: 'handling', step: 'handle' }).map(({ status }) => status)).toEqual(
      ['done', 'done', 'current', 'ahead', 'ahead'],
    );
  });

  it('shows every step done once it is closed', () => {
    const statuses = stepStatuses({ state: 'closed', step: 'supervise' });
    expect(statuses.every(({ status }) => status === 'done')).toBe(true);
  });
});

describe('every wait', () => {
  it('has a holder and a clock, and only what is over has neither', () => {
    for (const state of petitionStates) {
      const isOver = isEnded(state);
      expect(holderOf({ ...situation, state }) === 'nobody').toBe(isOver);
      // After a decline the resident may object for 15 days, though nobody has to do anything.
      expect(clockOf({ ...situation, state }) === null).toBe(isOver && state !== 'declined');
    }
  });

  it('belongs to the head while a decline is proposed', () => {
    const proposed = { ...situation, state: 'accepted', declineProposed: true } as const;
    expect([holderOf(proposed), clockOf(proposed)]).toEqual(['station', 'decide_decline']);
  });

  it('is shorter for a consultation', () => {
    const accepted = { ...situation, state: 'accepted' } as const;
    expect(clockOf({ ...accepted, grade: 'consultation' })).toBe('answer_consultation');
    expect(clockOf({ ...accepted, grade: 'livelihood' })).toBe('hand_over');
  });

  it('comes back to the station when the department has reported', () => {
    const handling = { ...situation, state: 'handling' } as const;
    const reported = { ...handling, withDepartment: false };
    const open = { ...handling, withDepartment: true };
    expect([holderOf(open), clockOf(open)]).toEqual(['department', 'report_assignment']);
    expect([holderOf(reported), clockOf(reported)]).toEqual(['station', 'pass_on']);
    expect(clockOf({ ...open, redo: true })).toBe('redo');
  });

  it('is the supervisor’s for an objection and a second "dissatisfied"', () => {
    const objected = { ...situation, state: 'declined', objection: 'open' } as const;
    const reopened = { ...situation, state: 'reopened', withSupervisor: true } as const;
    expect([holderOf(objected), clockOf(objected)]).toEqual(['supervisor', 'supervisor_decides']);
    expect([holderOf(reopened), clockOf(reopened)]).toEqual(['supervisor', 'supervisor_decides']);
    expect(clockOf({ ...objected, objection: 'decided' })).toBeNull();
  });
});
