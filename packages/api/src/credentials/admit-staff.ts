import { idSchema, type Role } from '@lianxin/contract';
import { findMemberships, type Membership } from '@lianxin/db';
import { fromWireId, Refusal } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import type { StaffCaller, StaffRole } from './caller.ts';

/** A login, before it is known what it may do. */
export interface StaffSession {
  readonly userId: string;
  readonly name: string;
}

/** Finds out whose session a bearer token is. */
export interface StaffSessions {
  find(token: string): Promise<StaffSession | null>;
}

interface StaffAsking {
  readonly token: string | undefined;
  /** The header `Lianxin-Tenant`. */
  readonly tenant: string | undefined;
  readonly address: string;
}

const tenantIdSchema = idSchema('tenant');

function chosenTenant(memberships: readonly Membership[], wanted: string | undefined): string {
  if (wanted !== undefined) {
    const { success, data } = tenantIdSchema.safeParse(wanted);
    if (!success) {
      throw new Refusal('invalid_input', {
        errors: [{ path: 'Lianxin-Tenant', code: 'id_malformed' }],
      });
    }
    return fromWireId(data);
  }
  const tenants = [...new Set(memberships.map(({ tenantId }) => tenantId))];
  if (tenants.length > 1) throw new Refusal('tenant_ambiguous');
  const [only] = tenants;
  if (only === undefined) throw new Refusal('not_found');
  return only;
}

/**
 * Who of the office asks, with the roles that open the route. Somebody without one learns as little as
 * somebody who asks for what does not exist.
 */
export async function admitStaff(
  runtime: Runtime,
  { asking, roles }: { asking: StaffAsking; roles: readonly Role[] },
): Promise<StaffCaller> {
  const { token, tenant, address } = asking;
  const session = token === undefined ? null : await runtime.staff.find(token);
  if (!session) throw new Refusal('credential_invalid');
  const { userId } = session;
  const memberships = await findMemberships(runtime.database, { userId });
  const tenantId = chosenTenant(memberships, tenant);
  const [first, ...others]: StaffRole[] = memberships.filter(
    (membership) => membership.tenantId === tenantId && roles.includes(membership.role),
  );
  if (!first) throw new Refusal('not_found');
  const credential = `user:${userId}`;
  const named = { as: 'staff', tenantId, credential, userId, name: first.name, address } as const;
  return { ...named, roles: [first, ...others] };
}
