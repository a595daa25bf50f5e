import type { Rating } from './messages.zh-CN.ts';

/** The three verdicts, best first. */
export const ratings: readonly Rating[] = ['satisfied', 'basically_satisfied', 'dissatisfied'];

/** The verdict that a control says; the first where it says none. */
export const ratingOf = (value: string | undefined): Rating =>
  ratings.find((rating) => rating === value) ?? 'satisfied';
