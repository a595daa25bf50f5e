import type { Role } from '@lianxin/contract';
import { inventedName } from '../people/names.ts';
import { demoTenants } from './demo-tenants.data.ts';
import type { DemoTenant } from './demo-tenant.ts';

/** Somebody invented who can sign in. */
export interface Login {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
}

/** What each role is called in the office. */
export const titles: Record<Role, string> = {
  liaison: '联络员',
  head: '站长',
  deputy: '人大代表',
  handler: '经办人',
  supervisor: '代表工委',
  admin: '系统管理员',
};

const order: readonly Role[] = ['liaison', 'head', 'deputy', 'handler', 'supervisor', 'admin'];
/** Behind the deputies' and the residents' names. */
const FIRST_NAME = 160;

function domainOf(tenant: DemoTenant): string {
  const isFirst = demoTenants.find(({ system }) => system === tenant.system) === tenant;
  return isFirst ? tenant.system : `${tenant.system}-${tenant.codePrefix.toLowerCase()}`;
}

export function loginOf(tenant: DemoTenant, role: Role): Login {
  const email = `${role}@${domainOf(tenant)}.example`;
  const index = demoTenants.indexOf(tenant) * order.length + order.indexOf(role);
  return { userId: `demo ${email}`, name: inventedName(FIRST_NAME + index), email };
}

export function loginsOf(tenant: DemoTenant): (Login & { readonly role: Role })[] {
  return order.map((role) => ({ role, ...loginOf(tenant, role) }));
}
