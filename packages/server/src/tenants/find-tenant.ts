import { listTenants, type Tenant } from '@lianxin/db';
import type { Installation } from '../installation/installation.ts';

/** By name, region, code prefix or id; where there is one tenant only, it need not be named. */
export async function findTenant(
  { database }: Pick<Installation, 'database'>,
  wanted: string | undefined,
): Promise<Tenant> {
  const tenants = await listTenants(database);
  const found = tenants.filter(
    ({ id, name, regionCode, codePrefix }) =>
      wanted === undefined || [id, name, regionCode, codePrefix].includes(wanted),
  );
  const [tenant] = found;
  if (tenant && found.length === 1) return tenant;
  const names = tenants.map(({ name, codePrefix }) => `  ${codePrefix}  ${name}`).join('\n');
  const cure = names
    ? `Cure: --tenant with one of\n${names}`
    : 'Cure: lianxin tenants create NAME --region CODE';
  throw new Error(
    `${wanted ?? 'The tenant'} is ${found.length ? 'not one' : 'no'} tenant. ${cure}`,
  );
}
