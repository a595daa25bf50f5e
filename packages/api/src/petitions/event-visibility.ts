import type { PetitionEventKind } from '@lianxin/contract';

/**
 * Who outside the office is told of an event: everybody with a code, the owner alone, or nobody.
 * What is only weighed or proposed inside is no news for a resident.
 */
export const eventVisibility: Record<PetitionEventKind, 'everybody' | 'owner' | 'nobody'> = {
  submitted: 'everybody',
  info_requested: 'everybody',
  supplemented: 'everybody',
  info_waived: 'everybody',
  lapsed: 'everybody',
  accepted: 'everybody',
  graded: 'nobody',
  decline_proposed: 'nobody',
  decline_refused: 'nobody',
  declined: 'everybody',
  objected: 'everybody',
  objection_granted: 'everybody',
  objection_refused: 'everybody',
  merged: 'everybody',
  unmerged: 'everybody',
  assigned: 'everybody',
  assignment_taken: 'everybody',
  assignment_reported: 'everybody',
  assignment_approved: 'nobody',
  assignment_redo: 'nobody',
  assignment_cancelled: 'nobody',
  answered: 'everybody',
  replied: 'everybody',
  rated: 'everybody',
  dissatisfied: 'everybody',
  redo_ordered: 'everybody',
  closed: 'everybody',
  reopened: 'everybody',
  withdrawn: 'everybody',
  followed: 'nobody',
  contact_changed: 'owner',
  code_replaced: 'owner',
  noted: 'nobody',
};
