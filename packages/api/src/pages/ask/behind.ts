import { findTenantOfCode, findTenantOfStation } from '@lianxin/db';
import { codePrefixOf, parseTrackingCode, parseWireId, Refusal } from '@lianxin/domain';
import type { Runtime } from '../../app/index.ts';
import type { BehindPage } from '../../credentials/index.ts';

type Directory = Pick<Runtime, 'database'>;

/** A station's page stands for the station's tenant. */
export async function behindStation({ database }: Directory, id: string): Promise<BehindPage> {
  const uuid = parseWireId('station', id);
  const tenant = uuid === null ? null : await findTenantOfStation(database, uuid);
  if (tenant === null) throw new Refusal('not_found');
  return { tenant };
}

/** A tracker page stands for the tenant that its code begins with. */
export async function behindCode({ database }: Directory, text: string): Promise<BehindPage> {
  const code = parseTrackingCode(text);
  const tenant = code === null ? null : await findTenantOfCode(database, codePrefixOf(code));
  if (tenant === null) throw new Refusal('not_found');
  return { tenant };
}
