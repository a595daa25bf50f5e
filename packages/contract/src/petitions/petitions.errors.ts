import type { ErrorMeaning } from '../errors/errors.ts';

export const petitionErrors = {
  category_unknown: { status: 422, title: 'The tenant has no such category.' },
  station_unknown: { status: 422, title: 'The key’s tenant has no such station.' },
  deputy_unknown: { status: 422, title: 'The key’s tenant has no such deputy.' },
  notice_outdated: {
    status: 422,
    title: 'Consent was given to an older notice; show the present one.',
  },
  anonymity_not_allowed: { status: 422, title: 'The tenant does not take anonymous petitions.' },
  upload_unknown: {
    status: 422,
    title: 'An upload is unknown, gone after 24 hours, or already used.',
  },
  phone_last4_wrong: {
    status: 422,
    title: 'The last four digits are not those of the phone given.',
  },
  attempts_exhausted: { status: 429, title: 'Too many wrong tries for this code; wait an hour.' },
  rating_closed: { status: 409, title: 'There is no reply that waits for a rating.' },
  objection_closed: {
    status: 409,
    title: 'The 15 days for an objection are over, or one was made.',
  },
  follow_closed: {
    status: 409,
    title: 'Only an open petition with a public title can be followed.',
  },
} as const satisfies Record<string, ErrorMeaning>;
