import type { ErrorMeaning } from '../errors/errors.ts';

export const caseErrors = {
  department_unknown: { status: 422, title: 'The tenant has no such department.' },
  tenant_ambiguous: {
    status: 422,
    title: 'You belong to several tenants; name one in Lianxin-Tenant.',
  },
} as const satisfies Record<string, ErrorMeaning>;
