import {
  createTestApi,
  createTestTenant,
  newId,
  problemOf,
  type TestApi,
  type TestTenant,
} from '@lianxin/testkit';
import { createMemberships } from '@lianxin/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createStaffUser } from './index.ts';

const email = 'liaison@office.example';
const password = 'a long enough password';
const passSchema = z.object({ token: z.string(), expiresAt: z.iso.datetime() });

let api: TestApi;
let tenant: TestTenant;

beforeAll(async () => {
  api = await createTestApi();
  tenant = await createTestTenant(api.deps);
  const { id: userId } = await createStaffUser(api.deps, { name: '示范人员', email, password });
  const row = { tenantId: tenant.id, id: newId(api.deps), userId, name: '示范人员' };
  const { stationId } = tenant;
  await api.deps.database.withTenant(tenant.id, (transaction) =>
    createMemberships(transaction, [
      { ...row, role: 'liaison', stationId, createdAt: api.clock.read() },
    ]),
  );
});
afterAll(() => api.drop());

const post = (path: string, { body, ...headers }: Record<string, string> = {}) =>
  api.app.request(path, {
    method: 'POST',
    headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
    ...(body !== undefined && { body }),
  });
const signIn = (given = password) =>
  post('/v1/auth/sign-in/email', { body: JSON.stringify({ email, password: given }) });
const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
const askCases = (token: string) =>
  api.app.request('/v1/cases', { headers: { Authorization: `Bearer ${token}` } });

async function takePass(cookie: string) {
  return passSchema.parse(await (await post('/v1/auth/token', { Cookie: cookie })).json());
}

describe('signing in', () => {
  it('gives a cookie that no script reads and no other site sends', async () => {
    const [cookie = ''] = (await signIn()).headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-lianxin=/);
    for (const word of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/']) {
      expect(cookie).toContain(word);
    }
  });

  it('keeps its password when the same person is taken on again', async () => {
    const again = { name: '示范人员', email, password: 'quite another password' };
    expect(await createStaffUser(api.deps, again)).toMatchObject({ isNew: false });
    expect((await signIn()).status).toBe(200);
    expect((await signIn(again.password)).status).toBe(401);
  });

  it('is refused with a wrong password, and slowed down for who tries on', async () => {
    expect(await problemOf(await signIn('wrong'))).toBe('401 credential_invalid');
    const strict = await createTestApi({ limits: { signIns: 3 } });
    const statuses: number[] = [];
    for (let tries = 0; tries < 5; tries += 1) {
      const answer = await strict.app.request('/v1/auth/sign-in/email', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    await strict.drop();
  });
});

describe('a pass', () => {
  it('is made from the cookie and opens for ten minutes', async () => {
    const { token, expiresAt } = await takePass(cookieOf(await signIn()));
    expect(new Date(expiresAt).getTime() - api.clock.read().getTime()).toBe(600_000);
    expect((await askCases(token)).status).toBe(200);
    api.clock.pass({ minutes: 11 });
    expect((await askCases(token)).status).toBe(401);
  });

  it('is not made without the cookie, and cannot be altered', async () => {
    const none = await post('/v1/auth/token');
    expect(await problemOf(none)).toBe('401 credential_invalid');
    const { token } = await takePass(cookieOf(await signIn()));
    expect((await askCases(`${token}x`)).status).toBe(401);
    const [, claims = ''] = token.split('.');
    const { session } = z
      .object({ session: z.string() })
      .parse(JSON.parse(Buffer.from(claims, 'base64url').toString()));
    expect((await askCases(session)).status).toBe(401);
  });

  it('ends with the session', async () => {
    const cookie = cookieOf(await signIn());
    const { token } = await takePass(cookie);
    const out = await post('/v1/auth/sign-out', { Cookie: cookie, Origin: api.deps.publicUrl });
    expect(out.status).toBe(200);
    expect((await askCases(token)).status).toBe(401);
  });
});
