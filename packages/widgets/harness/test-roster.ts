import { createTestDeputies, createTestKey, createTestTenant } from '@lianxin/testkit';
import { api, type Context } from './test-api.ts';
import type { RosterSite } from './roster-site.ts';

const wireId = (kind: string, uuid: string): string => `${kind}_${uuid.replaceAll('-', '')}`;

/** `POST /harness/rosters?count=13` opens a tenant with so many deputies besides the usual one. */
export async function testRoster(context: Context, next: () => Promise<void>): Promise<void> {
  if (context.path !== '/harness/rosters') return next();
  const { deps } = await api();
  const tenant = await createTestTenant(deps);
  const count = Number(new URLSearchParams(context.search).get('count'));
  if (count) await createTestDeputies(deps, { tenant, count });
  const site: RosterSite = {
    key: await createTestKey(deps, { tenant, origins: [context.origin] }),
    station: wireId('sta', tenant.stationId),
    secondStation: wireId('sta', tenant.secondStationId),
  };
  context.body = site;
}
