import { toWireId } from '@lianxin/domain';
import {
  allRoutes,
  openOfficeOn,
  openTestOffice,
  realIds,
  samplePath,
  type SampleIds,
  type TestOffice,
} from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signResidentToken } from '../credentials/index.ts';

const CANARY = '曾示众的金丝雀';
const PHONE = '13912345678';

let ours: TestOffice;
let theirs: TestOffice;
let ids: SampleIds;
let secrets: string[];
let ownIds: SampleIds;

beforeAll(async () => {
  ours = await openTestOffice();
  theirs = await openOfficeOn(ours.api);
  const { code } = await ours.file({ content: CANARY, contact: { name: CANARY, phone: PHONE } });
  ids = await realIds(ours);
  ownIds = await realIds(theirs);
  const { tenant } = ours;
  const uuids = [tenant.stationId, tenant.deputyId, tenant.departmentId];
  secrets = [
    code,
    CANARY,
    PHONE,
    toWireId('tenant', tenant.id),
    ids.petition,
    ids.assignment,
  ].concat(uuids.flatMap((id) => [id, id.replaceAll('-', '')]));
});
afterAll(() => ours.drop());

const roles = ['head', 'liaison', 'deputy', 'handler', 'supervisor'] as const;
const reading = allRoutes.filter(
  ([, { method, answer }]) => method === 'get' && !('stream' in answer),
);

async function residentOf(office: TestOffice): Promise<string> {
  const phoneHash = office.api.deps.keys.hash('phone', `${office.tenant.id} ${PHONE}`);
  const { token } = await signResidentToken(office.api.deps, {
    tenantId: office.tenant.id,
    phoneHash,
  });
  return token;
}

/** Everything that another tenant's people and website can read at this address. */
async function readByOthers(path: string): Promise<string> {
  const site = { Authorization: `Bearer ${theirs.tenant.key}` };
  const resident = { ...site, 'Lianxin-Resident': await residentOf(theirs) };
  const staff = roles.map((role) => ({ Authorization: `Bearer ${theirs.tokenOf(role)}` }));
  const told = [site, resident, ...staff].map(async (headers) => {
    const answer = await ours.api.app.request(path, { headers });
    return answer.text();
  });
  return (await Promise.all(told)).join('\n');
}

describe('another tenant', () => {
  it.each(reading)('reads nothing of ours at %s', async (_id, route) => {
    const atOurs = await readByOthers(samplePath(route, ids));
    const atTheirs = await readByOthers(samplePath(route, ownIds));
    expect(secrets.filter((secret) => atOurs.includes(secret))).toEqual([]);
    expect(secrets.filter((secret) => atTheirs.includes(secret))).toEqual([]);
  });

  it('sees of our stations only the public directory, where it asks for everywhere', async () => {
    const path = '/v1/stations?everywhere=true&limit=100';
    const answer = await theirs.site(path);
    const told = await answer.text();
    expect(told).toContain(toWireId('station', ours.tenant.stationId));
    expect(told).not.toContain(CANARY);
  });

  it('finds no duplicate among our petitions', async () => {
    const body = { category: 'road', content: '示范路的路灯不亮。' };
    const [mine, others] = [
      await ours.site('/v1/petitions/similar', { body }),
      await theirs.site('/v1/petitions/similar', { body }),
    ];
    expect(await mine.text()).toContain(ids.petition);
    expect(await others.text()).not.toContain(ids.petition);
  });

  it('cannot file to our station or deputy, nor with our pictures', async () => {
    for (const change of [{ station: ids.station }, { deputy: ids.deputy }]) {
      const answer = await theirs.site('/v1/petitions', { body: theirs.draft(change) });
      expect(answer.status).toBe(422);
    }
  });
});
