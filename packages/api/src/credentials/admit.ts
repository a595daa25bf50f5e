import type { Route } from '@lianxin/contract';
import { Refusal } from '@lianxin/domain';
import { createMiddleware } from 'hono/factory';
import type { MiddlewareHandler } from 'hono';
import type { Env, RequestContext } from '../http/index.ts';
import { admitSite } from './admit-site.ts';
import { admitStaff } from './admit-staff.ts';
import type { Caller } from './caller.ts';

const BEARER = /^Bearer +(\S+)$/i;

export function bearerOf(authorization: string | undefined): string | undefined {
  return BEARER.exec(authorization ?? '')?.[1];
}

async function callerOf(c: RequestContext, { access, cache }: Route): Promise<Caller | null> {
  const runtime = c.get('runtime');
  const { req } = c;
  const address = runtime.addressOf(c.req.raw, c.env);
  await runtime.quotas.countRequest(address, req.method);
  if (access.as === 'anyone') return null;
  const bearer = bearerOf(req.header('authorization'));
  if (access.as === 'staff') {
    const asking = { token: bearer, tenant: req.header('lianxin-tenant'), address };
    return admitStaff(runtime, { asking, roles: access.roles });
  }
  const asking = {
    secret: bearer ?? (cache === 'public' ? req.query('key') : undefined),
    origin: req.header('origin'),
    secFetchSite: req.header('sec-fetch-site'),
    host: req.header('host'),
    residentToken: req.header('lianxin-resident'),
    address,
  };
  const caller = await admitSite(runtime, { asking, operation: access.operation });
  if (access.as === 'resident' && !caller.resident) throw new Refusal('resident_token_invalid');
  return caller;
}

/** Lets in who may call the route, and names them to the handler. */
export function admit(route: Route): MiddlewareHandler<Env> {
  return createMiddleware<Env>(async (c, next) => {
    c.set('pattern', route.path);
    c.set('caller', await callerOf(c, route));
    await next();
  });
}
