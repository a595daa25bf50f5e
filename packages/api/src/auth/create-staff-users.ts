import { authTables } from '@lianxin/db';
import { hash } from '@node-rs/argon2';
import type { ApiDeps } from '../app/index.ts';

/** Makes many logins with one password, which is hashed once; those that are there stay as they are. */
export async function createStaffUsers(
  { database, clock }: Pick<ApiDeps, 'database' | 'clock'>,
  {
    people,
    password,
  }: {
    people: readonly { readonly id: string; readonly name: string; readonly email: string }[];
    password: string;
  },
): Promise<void> {
  const now = clock();
  const hashed = await hash(password);
  const { drizzle } = database.auth;
  const times = { createdAt: now, updatedAt: now };
  await drizzle
    .insert(authTables.user)
    .values(people.map((person) => ({ ...person, emailVerified: true, ...times })))
    .onConflictDoNothing();
  await drizzle
    .insert(authTables.account)
    .values(
      people.map(({ id }) => ({
        id: `password ${id}`,
        accountId: id,
        userId: id,
        providerId: 'credential',
        password: hashed,
        ...times,
      })),
    )
    .onConflictDoNothing();
}
