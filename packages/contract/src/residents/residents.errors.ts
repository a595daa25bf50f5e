import type { ErrorMeaning } from '../errors/errors.ts';

export const residentErrors = {
  verification_code_wrong: {
    status: 422,
    title: 'The phone code is wrong or its ten minutes are over.',
  },
  resident_token_invalid: {
    status: 401,
    title: 'Lianxin-Resident is missing, malformed or ended.',
  },
} as const satisfies Record<string, ErrorMeaning>;
