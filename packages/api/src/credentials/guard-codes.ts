import type { Route } from '@lianxin/contract';
import { Refusal } from '@lianxin/domain';
import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Env } from '../http/index.ts';

function isMiss(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'not_found';
}

/**
 * A tracking code is all that a reader needs, so nobody may try many: each unknown one is counted
 * against the address, and soon even a right one is no longer answered.
 */
export function guardCodes(route: Route): MiddlewareHandler<Env>[] {
  if (!route.params || !('code' in route.params.shape)) return [];
  return [
    createMiddleware<Env>(async (c, next) => {
      const { quotas, addressOf } = c.get('runtime');
      const address = addressOf(c.req.raw, c.env);
      await quotas.assertMayGuess(address);
      await next();
      if (isMiss(c.error)) await quotas.countGuess(address);
    }),
  ];
}
