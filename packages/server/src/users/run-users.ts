import { createStaffUser } from '@lianxin/api';
import type { IdKind, Role } from '@lianxin/contract';
import { createMemberships, memberships, readSite } from '@lianxin/db';
import { parseWireId } from '@lianxin/domain';
import { asc, eq } from 'drizzle-orm';
import { readSettings } from '../env.ts';
import { withInstallation, type Installation } from '../installation/installation.ts';
import { newId, newPassword } from '../installation/new-ids.ts';
import { table, type Terminal } from '../output/terminal.ts';
import { findTenant } from '../tenants/find-tenant.ts';

interface CreateOptions {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly tenant?: string;
  readonly station?: string;
  readonly department?: string;
  readonly deputy?: string;
}

/** What a role cannot do without: a handler stands for a department, a deputy for himself. */
const needs: Record<Role, 'station' | 'department' | 'deputy' | null> = {
  head: 'station',
  liaison: 'station',
  handler: 'department',
  deputy: 'deputy',
  supervisor: null,
  admin: null,
};

function uuidOf(kind: IdKind, id: string): string {
  const uuid = parseWireId(kind, id);
  if (!uuid) throw new Error(`${id} is no id of a ${kind}.`);
  return uuid;
}

async function placeOf(
  { database }: Installation,
  { options, tenantId }: { options: CreateOptions; tenantId: string },
): Promise<{ stationId?: string; departmentId?: string; deputyId?: string }> {
  const need = needs[options.role];
  if (!need) return {};
  const given = options[need];
  if (given && need === 'station') return { stationId: uuidOf('station', given) };
  if (given && need === 'department') return { departmentId: uuidOf('department', given) };
  if (given) return { deputyId: uuidOf('deputy', given) };
  if (need !== 'station') throw new Error(`A ${options.role} needs --${need}.`);
  const site = await readSite(database, { tenantId });
  if (!site) throw new Error('The tenant has no default station. Cure: --station');
  return { stationId: site.settings.defaultStationId };
}

export async function runCreate(options: CreateOptions, terminal: Terminal): Promise<void> {
  const { name, email, role } = options;
  await withInstallation(readSettings(), async (installation) => {
    const { id: tenantId } = await findTenant(installation, options.tenant);
    const place = await placeOf(installation, { options, tenantId });
    const password = newPassword(installation);
    const { id: userId, isNew } = await createStaffUser(installation, { name, email, password });
    const createdAt = installation.clock();
    const membership = {
      tenantId,
      id: newId(installation),
      userId,
      name,
      role,
      createdAt,
      ...place,
    };
    await installation.database.withTenant(tenantId, (transaction) =>
      createMemberships(transaction, [membership]),
    );
    terminal.answer(
      { email, password: isNew ? password : null, role },
      `${name} signs in as ${email}\npassword ${isNew ? `${password}   shown this once` : 'as before'}`,
    );
  });
}

export async function runList(options: { tenant?: string }, terminal: Terminal): Promise<void> {
  await withInstallation(readSettings(), async (installation) => {
    const { id: tenantId } = await findTenant(installation, options.tenant);
    const people = await installation.database.withTenant(tenantId, ({ drizzle }) =>
      drizzle
        .select()
        .from(memberships)
        .where(eq(memberships.tenantId, tenantId))
        .orderBy(asc(memberships.createdAt)),
    );
    const rows = people.map(({ name, role, endedAt }) => [
      name,
      role,
      endedAt ? 'ended' : 'active',
    ]);
    terminal.answer(people, table(['name', 'role', 'state'], rows));
  });
}
