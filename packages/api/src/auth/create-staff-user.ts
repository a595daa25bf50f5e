import type { LoginDeps } from './staff-login.ts';

export interface NewStaffUser {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Makes a login, or gives the one with this e-mail address a new password; returns its id. */
export async function createStaffUser(
  deps: LoginDeps,
  { name, email, password }: NewStaffUser,
): Promise<string> {
  const { createStaffLogin } = await import('./staff-login.ts');
  const context = await createStaffLogin(deps).$context;
  const hashed = await context.password.hash(password);
  const known = await context.internalAdapter.findUserByEmail(email, { includeAccounts: true });
  if (known) {
    await context.internalAdapter.updatePassword(known.user.id, hashed);
    return known.user.id;
  }
  const user = await context.internalAdapter.createUser(
    { name, email, emailVerified: true },
    { method: 'admin' },
  );
  await context.internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: hashed,
  });
  return user.id;
}
