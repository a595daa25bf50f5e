/** The states of a petition; `domain` owns the transitions between them. */
export const petitionStates = [
  'submitted',
  'needs_info',
  'accepted',
  'handling',
  'replied',
  'reopened',
  'closed',
  'declined',
  'merged',
  'withdrawn',
  'lapsed',
] as const;
export type PetitionState = (typeof petitionStates)[number];

/** The five steps of the loop that a resident sees. */
export const steps = ['collect', 'analyse', 'handle', 'feed_back', 'supervise'] as const;
export type Step = (typeof steps)[number];

export const grades = ['consultation', 'livelihood', 'cross_region'] as const;
export type Grade = (typeof grades)[number];

export const ratings = ['satisfied', 'basically_satisfied', 'dissatisfied'] as const;
export type Rating = (typeof ratings)[number];

/** Why a petition can be declined; each carries guidance on where to go instead. */
export const declineReasons = [
  'litigation',
  'letters_and_visits',
  'private_dispute',
  'emergency',
  'unlawful_content',
  'out_of_scope',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** Every kind of event in a petition's history. */
export const petitionEventKinds = [
  'submitted',
  'info_requested',
  'supplemented',
  'info_waived',
  'lapsed',
  'accepted',
  'graded',
  'decline_proposed',
  'decline_refused',
  'declined',
  'objected',
  'objection_granted',
  'objection_refused',
  'merged',
  'unmerged',
  'assigned',
  'assignment_taken',
  'assignment_reported',
  'assignment_approved',
  'assignment_redo',
  'assignment_cancelled',
  'answered',
  'replied',
  'rated',
  'dissatisfied',
  'redo_ordered',
  'closed',
  'reopened',
  'withdrawn',
  'followed',
  'contact_changed',
  'code_replaced',
  'noted',
] as const;
export type PetitionEventKind = (typeof petitionEventKinds)[number];

/** Who holds a matter now. */
export const holderKinds = [
  'station',
  'department',
  'deputy',
  'resident',
  'supervisor',
  'nobody',
] as const;
export type HolderKind = (typeof holderKinds)[number];

/** The three lights, and grey while a clock is paused. */
export const lights = ['green', 'yellow', 'red', 'paused'] as const;
export type Light = (typeof lights)[number];

/** What a running limit is about; `domain` holds the default length of each. */
export const clockKinds = [
  'accept',
  'answer_consultation',
  'hand_over',
  'pass_on',
  'decide_decline',
  'object',
  'take_assignment',
  'report_assignment',
  'redo',
  'supervisor_decides',
  'supplement',
  'rate',
] as const;
export type ClockKind = (typeof clockKinds)[number];
