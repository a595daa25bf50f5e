import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import { localeOf } from '../problems/index.ts';
import type { Runtime } from '../app/index.ts';
import type { Env } from './env.ts';

/** Names the request, and writes one line about it: the route's pattern, never its address. */
export function requestLog(runtime: Runtime) {
  return createMiddleware<Env>(async (c, next) => {
    const requestId = Buffer.from(runtime.randomBytes(12)).toString('hex');
    const start = performance.now();
    c.set('runtime', runtime);
    c.set('requestId', requestId);
    c.set('locale', localeOf(c.req.header('accept-language')));
    c.set('pattern', '');
    c.set('input', {});
    c.header('X-Request-Id', requestId);
    await next();
    const milliseconds = Math.round((performance.now() - start) * 10) / 10;
    const { method } = c.req;
    const { status } = c.res;
    // Pages have no route object; the router knows their pattern.
    const route = c.get('pattern') || routePath(c, -1);
    runtime.metrics.count({ route, method, status, milliseconds });
    runtime.log({
      level: 'info',
      event: 'request',
      requestId,
      method,
      route,
      status,
      milliseconds,
    });
  });
}
