import { createMiddleware } from 'hono/factory';
import type { Env } from './env.ts';

const ONE_YEAR = 'max-age=31536000; includeSubDomains';
const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/**
 * Set before the handler, so that a page can say otherwise and Hono writes the headers once.
 * Only `/embed` may be loaded by other websites without CORS.
 */
export const securityHeaders = createMiddleware<Env>(async (c, next) => {
  const embedded = c.req.path.startsWith('/embed/');
  c.header('Cross-Origin-Resource-Policy', embedded ? 'cross-origin' : 'same-origin');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
  c.header('Content-Security-Policy', NOTHING);
  if (c.get('runtime').publicUrl.startsWith('https:')) {
    c.header('Strict-Transport-Security', ONE_YEAR);
  }
  await next();
});
