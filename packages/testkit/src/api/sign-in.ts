import { createStaffUser } from '@lianxin/api';
import type { Role } from '@lianxin/contract';
import { createMemberships } from '@lianxin/db';
import { newId, type TestTenant } from '../factories/index.ts';
import type { TestApi } from './create-test-api.ts';

const PASSWORD = 'a long enough password';

export interface TestStaff {
  readonly userId: string;
  /** What stands behind `Bearer`. */
  readonly token: string;
}

interface Membership {
  readonly tenant: TestTenant;
  readonly role: Role;
  readonly stationId?: string;
  readonly departmentId?: string;
  readonly deputyId?: string;
}

/** What a role needs to be about, unless the test says otherwise. */
function placeOf({ tenant, role, ...given }: Membership) {
  const isStation = role === 'head' || role === 'liaison';
  return {
    stationId: isStation ? tenant.stationId : null,
    departmentId: role === 'handler' ? tenant.departmentId : null,
    deputyId: role === 'deputy' ? tenant.deputyId : null,
    ...given,
  };
}

/** A person of the office with these memberships, signed in with a password. */
export async function signIn(api: TestApi, ...memberships: Membership[]): Promise<TestStaff> {
  const { deps, app } = api;
  const email = `${newId(deps)}@office.example`;
  const { id: userId } = await createStaffUser(deps, {
    name: '示范人员',
    email,
    password: PASSWORD,
  });
  for (const membership of memberships) {
    const { tenant, role } = membership;
    const row = { tenantId: tenant.id, id: newId(deps), userId, name: '示范人员', role };
    await deps.database.withTenant(tenant.id, (transaction) =>
      createMemberships(transaction, [{ ...row, ...placeOf(membership), createdAt: deps.clock() }]),
    );
  }
  const answer = await app.request('/v1/auth/sign-in/email', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const token = answer.headers.get('set-auth-token');
  if (token === null) throw new Error(`sign-in answered ${answer.status}`);
  return { userId, token };
}
