import {
  errors,
  impliedErrors,
  problemSchema,
  roles,
  type Problem,
  type Role,
  type Route,
} from '@lianxin/contract';
import {
  absentIds,
  allRoutes,
  createTestKey,
  newId,
  openOfficeOn,
  openTestOffice,
  realIds,
  sampleBodies,
  samplePath,
  signIn,
  TEST_ORIGIN,
  type SampleIds,
  type TestOffice,
} from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signResidentToken } from '../credentials/index.ts';

let office: TestOffice;
let other: TestOffice;
let ids: SampleIds;
let resident: string;
let unusable: string;
const staff = new Map<Role, string>();

beforeAll(async () => {
  office = await openTestOffice();
  other = await openOfficeOn(office.api);
  ids = await realIds(office);
  const { deps } = office.api;
  const { tenant } = office;
  const proved = { tenantId: tenant.id, phoneHash: Buffer.alloc(32) };
  resident = (await signResidentToken(deps, proved)).token;
  unusable = await createTestKey(deps, { tenant, operations: [] });
  for (const role of roles) staff.set(role, (await signIn(office.api, { tenant, role })).token);
});
afterAll(() => office.drop());

interface Asked {
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly query?: string;
  readonly of?: SampleIds;
  readonly method?: string;
}

const hasBody = (route: Route) => route.method !== 'get' && route.body !== undefined;
const takesJson = (route: Route) => hasBody(route) && route.body !== 'image';
const contentType = (route: Route) => (route.body === 'image' ? 'image/png' : 'application/json');
const bodyOf = (route: Route): unknown =>
  Object.entries(sampleBodies(ids)).find(([id]) => id === route.id)?.[1];

function isDeclared(
  route: Route,
  { status, problem }: { status: number; problem: Problem | null },
): boolean {
  if (!problem) return status === route.answer.status;
  const declared: string[] = [...impliedErrors(route), ...route.errors];
  return declared.includes(problem.code) && errors[problem.code].status === status;
}

/** Every answer must be one that the route declares. */
async function ask(route: Route, asked: Asked = {}) {
  const { headers = {}, body = bodyOf(route), query = '', of = ids, method = route.method } = asked;
  const answer = await office.api.app.request(`${samplePath(route, of)}${query}`, {
    method: method.toUpperCase(),
    headers: {
      ...(hasBody(route) && { 'Content-Type': contentType(route) }),
      ...(route.idempotent && { 'Idempotency-Key': newId(office.api.deps) }),
      ...headers,
    },
    ...(hasBody(route) && { body: body === null ? 'not a picture' : JSON.stringify(body) }),
  });
  const { status, ok } = answer;
  const problem = ok ? null : problemSchema.parse(await answer.json());
  if (ok) await answer.body?.cancel();
  if (!isDeclared(route, { status, problem })) {
    throw new Error(`${route.id} does not declare ${status} ${problem?.code}`);
  }
  return { status, code: problem?.code ?? 'ok', problem, headers: answer.headers };
}

function credentials(route: Route, of = office): Record<string, string> {
  const { access } = route;
  if (access.as === 'anyone') return {};
  if (access.as === 'staff') return { Authorization: `Bearer ${tokenFor(access.roles, of)}` };
  const key = { Authorization: `Bearer ${of.tenant.key}` };
  return access.as === 'resident' ? { ...key, 'Lianxin-Resident': resident } : key;
}

function tokenFor(allowed: readonly Role[], of: TestOffice): string {
  const [role] = allowed;
  if (role === undefined || role === 'admin') throw new Error('nobody may');
  return of === office ? (staff.get(role) ?? '') : of.tokenOf(role);
}

const isSite = ([, { access }]: readonly [string, Route]) => access.as !== 'staff';
const isStaff = ([, { access }]: readonly [string, Route]) => access.as === 'staff';
const isReading = ([, { method }]: readonly [string, Route]) => method === 'get';

describe.each(allRoutes)('%s', (_id, route) => {
  it('asks who is there', async () => {
    expect((await ask(route)).code).toBe('credential_invalid');
    const unknown = { Authorization: 'Bearer pk_0000000000000000000000000000' };
    expect((await ask(route, { headers: unknown })).code).toBe('credential_invalid');
  });

  it('refuses unknown fields in the query', async () => {
    const answer = await ask(route, { headers: credentials(route), query: '?surplus_field=1' });
    expect(answer.problem?.errors).toContainEqual(
      expect.objectContaining({ path: 'surplus_field', code: 'unknown_field' }),
    );
  });

  it('answers another method with those that it takes', async () => {
    const answer = await office.api.app.request(samplePath(route, ids), { method: 'PUT' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')?.split(', ')).toContain(route.method.toUpperCase());
  });

  it('lets a browser ask first', async () => {
    const answer = await office.api.app.request(samplePath(route, ids), {
      method: 'OPTIONS',
      headers: { Origin: TEST_ORIGIN, 'Access-Control-Request-Method': route.method.toUpperCase() },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-max-age')).toBe('7200');
    expect(answer.headers.get('access-control-allow-headers')).toContain('Idempotency-Key');
  });
});

describe.each(allRoutes.filter(([, { params }]) => params))('%s', (_id, route) => {
  it('knows neither what is not there nor what is another’s, and tells them not apart', async () => {
    const headers = credentials(route, other);
    const foreign = await ask(route, { headers });
    const absent = await ask(route, { headers, of: absentIds(office) });
    expect(foreign.code).toMatch(/^(not_found|resident_token_invalid|verification_code_wrong)$/);
    expect({ ...foreign.problem, instance: null }).toEqual({ ...absent.problem, instance: null });
  });

  it('refuses a malformed name', async () => {
    const malformed = { ...ids, code: 'x', petition: 'pet_1', assignment: 'a', station: '%00' };
    const of = { ...malformed, deputy: 'dep_', verification: '..%2f', upload: '1' };
    const answer = await ask(route, { headers: credentials(route), of });
    expect(answer.code).toBe('invalid_input');
  });
});

describe.each(allRoutes.filter(([, route]) => takesJson(route)))('%s', (_id, route) => {
  it('refuses unknown fields in the body', async () => {
    const sample: unknown = bodyOf(route);
    const body = { ...Object(sample), surplus_field: 1 };
    const answer = await ask(route, { headers: credentials(route), body });
    expect(answer.problem?.errors).toContainEqual(
      expect.objectContaining({ path: 'surplus_field', code: 'unknown_field' }),
    );
  });
});

describe.each(allRoutes.filter(([, { idempotent }]) => idempotent))('%s', (_id, route) => {
  it('wants a key for retries', async () => {
    const headers = { ...credentials(route), 'Idempotency-Key': '' };
    expect((await ask(route, { headers })).status).toBe(422);
  });
});

describe.each(allRoutes.filter(isSite))('%s', (_id, route) => {
  it('is closed to pages of other origins and to keys without the operation', async () => {
    const foreign = { ...credentials(route), Origin: 'https://evil.example' };
    expect((await ask(route, { headers: foreign })).code).toBe('origin_not_allowed');
    const weak = { ...credentials(route), Authorization: `Bearer ${unusable}` };
    expect((await ask(route, { headers: weak })).code).toBe('operation_not_allowed');
  });

  it('refuses a resident’s token that is none', async () => {
    const headers = { ...credentials(route), 'Lianxin-Resident': 'nonsense' };
    expect((await ask(route, { headers })).code).toBe('resident_token_invalid');
  });
});

describe.each(allRoutes.filter(isStaff))('%s', (_id, route) => {
  const allowed: readonly Role[] = route.access.as === 'staff' ? route.access.roles : [];

  it.each(roles.filter((role) => !allowed.includes(role)))(
    'does not exist for %s',
    async (role) => {
      const headers = { Authorization: `Bearer ${staff.get(role)}` };
      expect((await ask(route, { headers })).code).toBe('not_found');
    },
  );

  it.each(allowed)('is there for %s', async (role) => {
    const headers = { Authorization: `Bearer ${staff.get(role)}` };
    const answer = await ask(route, { headers, query: '?surplus_field=1' });
    expect(answer.code).toBe('invalid_input');
  });

  it('is closed to a website’s key', async () => {
    const headers = { Authorization: `Bearer ${office.tenant.key}` };
    expect((await ask(route, { headers })).code).toBe('credential_invalid');
  });
});

describe.each(allRoutes.filter(isReading))('%s', (_id, route) => {
  it('answers as its schema says, and no field more', async () => {
    const answer = await ask(route, { headers: credentials(route) });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toMatch(
      route.cache === 'public' ? /^public, max-age=\d+$/ : /^private, no-cache$/,
    );
  });
});
