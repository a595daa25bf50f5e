import { z } from 'zod';

/** The prefix that names an id's kind on the wire; behind it stand 32 lower-case hex digits. */
export const idPrefixes = {
  tenant: 'ten',
  station: 'sta',
  deputy: 'dep',
  department: 'dpt',
  petition: 'pet',
  event: 'evt',
  assignment: 'asg',
  upload: 'upl',
  verification: 'ver',
} as const;

/** A kind of thing that has an id. */
export type IdKind = keyof typeof idPrefixes;

/** An id as it crosses the wire, e.g. `sta_0198c1f2a3b47c5d8e9f0a1b2c3d4e5f`. */
export function idSchema(kind: IdKind): z.ZodString {
  return z.string().regex(new RegExp(`^${idPrefixes[kind]}_[0-9a-f]{32}$`), {
    error: 'id_malformed',
  });
}
