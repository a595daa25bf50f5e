import { settings } from '@lianxin/db';
import { toWireId } from '@lianxin/domain';
import { problemSchema } from '@lianxin/contract';
import { signPageToken, signResidentToken } from './index.ts';
import {
  createTestApi,
  createTestKey,
  createTestTenant,
  signIn,
  TEST_ORIGIN,
  type TestApi,
  type TestTenant,
} from '@lianxin/testkit';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let api: TestApi;
let tenant: TestTenant;
let other: TestTenant;

beforeAll(async () => {
  api = await createTestApi();
  tenant = await createTestTenant(api.deps);
  other = await createTestTenant(api.deps);
});
afterAll(() => api.drop());

async function ask(headers: Record<string, string>, path = '/v1/site') {
  const answer = await api.app.request(path, { headers });
  const body: unknown = await answer.json();
  return answer.ok ? answer.status : `${answer.status} ${problemSchema.parse(body).code}`;
}
const bearer = (key: string, headers: Record<string, string> = {}) => ({
  Authorization: `Bearer ${key}`,
  ...headers,
});

describe('a publishable key', () => {
  it('opens to its own origins and to those that send none', async () => {
    expect(await ask(bearer(tenant.key, { Origin: TEST_ORIGIN }))).toBe(200);
    expect(await ask(bearer(tenant.key))).toBe(200);
  });

  it.each(['https://evil.example', 'null', 'https://portal.example.evil.example'])(
    'is refused to %s, though the answer lies ready',
    async (origin) => {
      expect(await ask(bearer(tenant.key, { Origin: TEST_ORIGIN }))).toBe(200);
      expect(await ask(bearer(tenant.key, { Origin: origin }))).toBe('403 origin_not_allowed');
    },
  );

  it.each(['', 'Bearer', 'Basic abc', 'Bearer pk_nothing', `Bearer pk_${'0'.repeat(28)}`])(
    'is not %j',
    async (authorization) => {
      expect(await ask({ Authorization: authorization })).toBe('401 credential_invalid');
    },
  );

  it('does only what it may do', async () => {
    const key = await createTestKey(api.deps, { tenant, operations: ['file'] });
    expect(await ask(bearer(key))).toBe('403 operation_not_allowed');
  });

  it('is asked for in the query only where the answer is public', async () => {
    const path = `/v1/petitions/${'0'.repeat(16)}?key=${tenant.key}`;
    expect(await ask({}, path)).toBe('401 credential_invalid');
  });

  it('ends within half a minute of being revoked', async () => {
    const key = await createTestKey(api.deps, { tenant });
    expect(await ask(bearer(key))).toBe(200);
    await api.deps.database.withTenant(tenant.id, ({ query }) =>
      query('update site_keys set revoked_at = now() where tenant_id = $1 and hash = $2', [
        tenant.id,
        api.deps.keys.hash('site_key', key),
      ]),
    );
    api.clock.pass({ seconds: 31 });
    expect(await ask(bearer(key))).toBe('401 credential_invalid');
  });

  it('has a quota of its own', async () => {
    const key = await createTestKey(api.deps, { tenant, quota: 2 });
    const path = `/v1/petitions/${'0'.repeat(16)}`;
    const answers = [await ask(bearer(key), path), await ask(bearer(key), path)];
    expect(answers).toEqual(['404 not_found', '404 not_found']);
    const third = await api.app.request(path, { headers: bearer(key) });
    expect(third.status).toBe(429);
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('a secret key', () => {
  it('is for servers: what a browser sends with every request gives it away', async () => {
    const key = await createTestKey(api.deps, { tenant, kind: 'secret', origins: [] });
    expect(await ask(bearer(key))).toBe(200);
    expect(await ask(bearer(key, { Origin: TEST_ORIGIN }))).toBe('403 origin_not_allowed');
    expect(await ask(bearer(key, { 'Sec-Fetch-Site': 'same-origin' }))).toBe(
      '403 origin_not_allowed',
    );
  });
});

describe('the token of a page of our own', () => {
  it('is taken from our own origin, and from no other', async () => {
    const token = await signPageToken(api.deps, { key: tenant.key });
    expect(await ask(bearer(token, { Origin: 'https://liaison.example' }))).toBe(200);
    expect(await ask(bearer(token, { Origin: 'https://evil.example' }))).toBe(
      '403 origin_not_allowed',
    );
  });

  it('ends after half a day, and cannot be altered', async () => {
    const token = await signPageToken(api.deps, { tenant: tenant.id });
    expect(await ask(bearer(token))).toBe(200);
    expect(await ask(bearer(`${token.slice(0, -2)}xx`))).toBe('401 credential_invalid');
    api.clock.pass({ hours: 13 });
    expect(await ask(bearer(token))).toBe('401 credential_invalid');
  });
});

describe('Lianxin-Resident', () => {
  const secret = Buffer.from('a secret of the portal, 32 bytes');
  const mine = '/v1/residents/me/petitions';
  const seconds = () => Math.floor(api.clock.read().getTime() / 1000);
  const hostToken = (claims: object, { of = tenant, life = 300 } = {}) =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience(toWireId('tenant', of.id))
      .setIssuedAt(seconds())
      .setExpirationTime(seconds() + life)
      .sign(secret);
  const askMine = (resident?: string) =>
    ask(bearer(tenant.key, resident === undefined ? {} : { 'Lianxin-Resident': resident }), mine);

  beforeAll(() =>
    api.deps.database.withTenant(tenant.id, ({ drizzle }) =>
      drizzle.update(settings).set({
        hostSecret: api.deps.keys.encrypt(secret.toString('base64url'), {
          purpose: 'host_secret',
          context: tenant.id,
        }),
      }),
    ),
  );

  it('is what the portal’s own server signed for five minutes at most', async () => {
    expect(await askMine(await hostToken({ sub: 'p-1', phone: '13800001234' }))).toBe(200);
    expect(await askMine(await hostToken({ phone: '13800001234' }, { life: 301 }))).toBe(
      '401 resident_token_invalid',
    );
  });

  it('is for one tenant', async () => {
    expect(await askMine(await hostToken({ phone: '13800001234' }, { of: other }))).toBe(
      '401 resident_token_invalid',
    );
    const phoneHash = Buffer.alloc(32);
    const ours = await signResidentToken(api.deps, { tenantId: tenant.id, phoneHash });
    const theirs = await signResidentToken(api.deps, { tenantId: other.id, phoneHash });
    expect(await askMine(ours.token)).toBe(200);
    expect(await askMine(theirs.token)).toBe('401 resident_token_invalid');
  });

  it('ends, and is neither absent, unsigned nor nonsense', async () => {
    const token = await hostToken({ phone: '13800001234' });
    const [head = '', claims = ''] = token.split('.');
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`;
    const wrong = [undefined, 'nonsense', none, `${head}.${claims}.`, `${token}x`];
    for (const resident of wrong) {
      expect(await askMine(resident)).toBe('401 resident_token_invalid');
    }
    api.clock.pass({ minutes: 6 });
    expect(await askMine(token)).toBe('401 resident_token_invalid');
  });
});

describe('a tracking code', () => {
  it('is answered 429 at the twentieth guess from one address, and at once from another', async () => {
    const strict = await createTestApi({ limits: { guessesPerHour: 19 } });
    const guessed = await createTestTenant(strict.deps);
    const guess = (address: string) =>
      strict.app.request(`/v1/petitions/${guessed.codePrefix}${'0'.repeat(12)}`, {
        headers: bearer(guessed.key, { 'X-Test-Address': address }),
      });
    const answers: number[] = [];
    for (let count = 0; count < 25; count += 1) answers.push((await guess('198.51.100.1')).status);
    expect(answers.slice(0, 19).every((status) => status === 404)).toBe(true);
    expect(answers.slice(19).every((status) => status === 429)).toBe(true);
    expect((await guess('198.51.100.2')).status).toBe(404);
    await strict.drop();
  });
});

describe('staff', () => {
  it('names a tenant where it has several, and sees nothing of those that are not its own', async () => {
    const { token } = await signIn(
      api,
      { tenant, role: 'liaison' },
      { tenant: other, role: 'head' },
    );
    const third = await createTestTenant(api.deps);
    const askAs = (of?: TestTenant) =>
      ask(bearer(token, of ? { 'Lianxin-Tenant': toWireId('tenant', of.id) } : {}), '/v1/cases');
    expect(await askAs()).toBe('422 tenant_ambiguous');
    expect(await askAs(tenant)).toBe(200);
    expect(await askAs(third)).toBe('404 not_found');
  });

  it('is nobody with a site’s key, an unknown token, or after signing out', async () => {
    const { token } = await signIn(api, { tenant, role: 'liaison' });
    expect(await ask(bearer(tenant.key), '/v1/cases')).toBe('401 credential_invalid');
    expect(await ask(bearer('unknown'), '/v1/cases')).toBe('401 credential_invalid');
    expect(await ask(bearer(token), '/v1/cases')).toBe(200);
    const out = await api.app.request('/v1/auth/sign-out', {
      method: 'POST',
      headers: bearer(token),
    });
    expect(out.status).toBe(200);
    expect(await ask(bearer(token), '/v1/cases')).toBe('401 credential_invalid');
  });

  it('cannot be signed up by anybody, and is told nothing of which part was wrong', async () => {
    const post = async (path: string, body: object) => {
      const answer = await api.app.request(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      return `${answer.status} ${problemSchema.parse(await answer.json()).code}`;
    };
    const email = 'nobody@office.example';
    const password = 'a long enough password';
    expect(await post('/v1/auth/sign-up/email', { email, password, name: '示范' })).toBe(
      '422 invalid_input',
    );
    expect(await post('/v1/auth/sign-in/email', { email, password })).toBe(
      '401 credential_invalid',
    );
  });
});
