import type { LoginDeps } from './staff-login.ts';

export interface NewStaffUser {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export interface StaffUser {
  readonly id: string;
  /** A login that was there keeps its password: it may belong to people of another tenant. */
  readonly isNew: boolean;
}

/** Makes a login, or finds the one with this e-mail address. */
export async function createStaffUser(
  deps: LoginDeps,
  { name, email, password }: NewStaffUser,
): Promise<StaffUser> {
  const { createStaffLogin } = await import('./staff-login.ts');
  const context = await createStaffLogin(deps).$context;
  const known = await context.internalAdapter.findUserByEmail(email);
  if (known) return { id: known.user.id, isNew: false };
  const user = await context.internalAdapter.createUser(
    { name, email, emailVerified: true },
    { method: 'admin' },
  );
  await context.internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: await context.password.hash(password),
  });
  return { id: user.id, isNew: true };
}
