import {
  createTestApi,
  createTestTenant,
  signIn,
  type TestApi,
  type TestTenant,
} from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type Case, type Client } from '../index.ts';

let api: TestApi;
let tenant: TestTenant;

beforeAll(async () => {
  api = await createTestApi();
  tenant = await createTestTenant(api.deps);
});
afterAll(() => api.drop());

function clientOf(key: string | (() => string)): Client {
  return createClient({
    baseUrl: 'https://liaison.example',
    key,
    fetch: (input, init) => Promise.resolve(api.app.request(new Request(input, init))),
    retryDelay: () => 0,
  });
}

async function staff(role: 'liaison' | 'handler' | 'supervisor'): Promise<Client> {
  const { token } = await signIn(api, { tenant, role });
  return clientOf(() => token);
}

async function file(): Promise<string> {
  const { code } = await clientOf(tenant.key).petitions.create({
    category: 'road',
    content: '示范路的路灯连续三晚不亮，放学的孩子看不清台阶。',
    notice: '1',
    anonymous: true,
  });
  return code;
}

async function newest(client: Client): Promise<Case> {
  const page = await client.cases.list({ state: 'submitted' });
  return client.cases.retrieve(page.data.at(-1)?.id ?? '');
}

const texts = { matter: '示范路的路灯连续三晚不亮。', publicTitle: '示范路路灯不亮' };
const department = (): string => `dpt_${tenant.departmentId.replaceAll('-', '')}`;

describe('client.cases and client.assignments', () => {
  it('take a petition through its whole course', async () => {
    const resident = clientOf(tenant.key);
    const [liaison, handler] = [await staff('liaison'), await staff('handler')];
    const code = await file();
    const { id, version } = await newest(liaison);
    const accepted = await liaison.cases.accept(id, { version, ...texts, grade: 'livelihood' });
    const assigned = await liaison.cases.assign(id, {
      version: accepted.version,
      department: department(),
    });
    const assignment = assigned.assignments[0];
    const given = assignment?.id ?? '';
    const taken = await handler.assignments.take(given, { version: assignment?.version ?? 0 });
    const report = { version: taken.version, report: '路灯已经换好。' };
    const reported = await handler.assignments.report(given, report);
    await liaison.assignments.approve(given, { version: reported.version });
    const approved = await liaison.cases.retrieve(id);
    await liaison.cases.reply(id, { version: approved.version, text: '路灯已经换好，请您看看。' });
    const replied = await resident.petitions.retrieve(code);
    expect(replied.reply?.text).toBe('路灯已经换好，请您看看。');
    const rated = await resident.petitions.rate(code, { rating: 'satisfied' });
    expect(rated.state).toBe('closed');
  });

  it('throws version_stale with the version that counts now', async () => {
    const liaison = await staff('liaison');
    await file();
    const { id, version } = await newest(liaison);
    await liaison.cases.accept(id, { version, ...texts });
    const again = liaison.cases.accept(id, { version, ...texts });
    await expect(again).rejects.toMatchObject({
      status: 409,
      code: 'version_stale',
      problem: { version: expect.any(Number) },
    });
  });

  it('keeps the resident’s own words from a department', async () => {
    const [liaison, handler] = [await staff('liaison'), await staff('handler')];
    await file();
    const { id, version } = await newest(liaison);
    const accepted = await liaison.cases.accept(id, { version, ...texts });
    await liaison.cases.assign(id, { version: accepted.version, department: department() });
    const seen = await handler.cases.retrieve(id);
    expect(seen.matter).toBe(texts.matter);
    expect(seen.own).toBeNull();
  });

  it('shows an absent case and another’s alike', async () => {
    const handler = await staff('handler');
    const absent = handler.cases.retrieve(`pet_${'0'.repeat(32)}`);
    await expect(absent).rejects.toMatchObject({ status: 404, code: 'not_found' });
  });
});
