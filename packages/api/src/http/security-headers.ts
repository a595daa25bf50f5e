import { createMiddleware } from 'hono/factory';
import type { Env } from './env.ts';

const ONE_YEAR = 'max-age=31536000; includeSubDomains';
const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/** What every answer says to a browser; a page of ours says more of itself. */
export function safetyHeaders(publicUrl: string): Readonly<Record<string, string>> {
  return {
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Content-Security-Policy': NOTHING,
    ...(publicUrl.startsWith('https:') && { 'Strict-Transport-Security': ONE_YEAR }),
  };
}

/** Set before the handler, so that it can say otherwise and Hono writes the headers once. */
export function securityHeaders(publicUrl: string) {
  const headers = Object.entries(safetyHeaders(publicUrl));
  return createMiddleware<Env>(async (c, next) => {
    for (const [name, value] of headers) c.header(name, value);
    // Scripts and sheets for other websites, which load them without CORS.
    if (c.req.path.startsWith('/embed/')) c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    await next();
  });
}
