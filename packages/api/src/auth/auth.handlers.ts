import { Refusal } from '@lianxin/domain';
import type { ErrorCode } from '@lianxin/contract';
import { createMiddleware } from 'hono/factory';
import { cloneRawRequest } from 'hono/request';
import { z } from 'zod';
import { textGates, validator, type App, type Env } from '../http/index.ts';
import type { LoginSessions } from './staff-sessions.ts';

/** The library answers in its own words; ours are problems with a code. */
function codeOf(status: number): ErrorCode {
  if (status === 401) return 'credential_invalid';
  if (status === 403) return 'origin_not_allowed';
  if (status === 404) return 'not_found';
  if (status === 415) return 'media_type_unsupported';
  if (status === 429) return 'too_many_requests';
  return status < 500 ? 'invalid_input' : 'internal_error';
}

function refusalOf(status: number): Refusal {
  const code = codeOf(status);
  const whole = { path: '', code: 'wrong_type' } as const;
  return new Refusal(code, code === 'invalid_input' ? { errors: [whole] } : {});
}

/** The library knows its own fields, but hands a NUL on to the database. */
const gates = [
  ...textGates,
  validator('json', z.looseObject({})),
  validator('query', z.looseObject({})),
];

const counted = createMiddleware<Env>(async (c, next) => {
  const { addressOf, quotas } = c.get('runtime');
  await quotas.countRequest(addressOf(c.req.raw, c.env), c.req.method);
  await next();
});

/** Sign-in, sign-out and sessions of the office. */
export function mountAuth(app: App, sessions: LoginSessions): void {
  app.use('/v1/auth/*', counted);

  app.post('/v1/auth/token', async (c) => {
    c.set('pattern', '/v1/auth/token');
    // The cookie alone speaks here, and no other site's page may read the answer.
    const cookie = c.req.header('cookie') ?? '';
    const renewed = await sessions.renew(new Headers({ cookie }));
    if (!renewed) throw new Refusal('credential_invalid');
    for (const value of renewed.cookies) c.header('Set-Cookie', value, { append: true });
    c.header('Cache-Control', 'no-store');
    return c.json(renewed.pass);
  });

  app.on(['GET', 'POST'], ['/v1/auth/*'], ...gates, async (c) => {
    const { addressOf, quotas } = c.get('runtime');
    c.set('pattern', '/v1/auth/*');
    if (c.req.method === 'POST') await quotas.countSignIn(addressOf(c.req.raw, c.env));
    const login = await sessions.login();
    const answer = await login.handler(await cloneRawRequest(c.req));
    if (answer.status >= 400) throw refusalOf(answer.status);
    for (const [name, value] of answer.headers) {
      // What other origins may read is decided in one place.
      if (name.startsWith('access-control-')) continue;
      c.header(name, value, { append: name === 'set-cookie' });
    }
    c.header('Cache-Control', 'no-store');
    return c.body(await answer.text(), 200);
  });
}
