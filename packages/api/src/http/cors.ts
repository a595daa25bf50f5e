import { createMiddleware } from 'hono/factory';
import type { Env } from './env.ts';

const TWO_HOURS = '7200';
const SENT = [
  'Authorization',
  'Content-Type',
  'Idempotency-Key',
  'If-None-Match',
  'Last-Event-ID',
  'Lianxin-Resident',
  'Lianxin-Tenant',
].join(', ');
const READ = 'ETag, X-Request-Id, Retry-After';

/** What lets a page of another origin read the answer, refusals included. */
export function corsHeaders(origin: string | undefined): Record<string, string> {
  if (origin === undefined) return { Vary: 'Origin' };
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': READ,
    Vary: 'Origin',
  };
}

/**
 * Lets any website's page read our answers; whether it gets more than a refusal is decided by its key,
 * which a preflight does not carry.
 */
export const crossOrigin = createMiddleware<Env>(async (c, next) => {
  for (const [name, value] of Object.entries(corsHeaders(c.req.header('origin')))) {
    c.header(name, value);
  }
  if (c.req.method !== 'OPTIONS' || !c.req.header('access-control-request-method')) return next();
  c.header('Access-Control-Allow-Methods', 'GET, POST, PATCH, DELETE');
  c.header('Access-Control-Allow-Headers', SENT);
  c.header('Access-Control-Max-Age', TWO_HOURS);
  return c.body(null, 204);
});
