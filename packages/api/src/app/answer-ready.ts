import { bearerOf, isOriginAllowed } from '../credentials/index.ts';
import { corsHeaders, matchesEtag, readyHeaders, type App } from '../http/index.ts';
import type { Runtime } from './runtime.ts';

/** A ready answer to this very question, or null: then it goes the whole way. */
function readyAnswer(request: Request, runtime: Runtime): Response | null {
  if (request.method !== 'GET') return null;
  const { headers, url } = request;
  const now = runtime.clock();
  const secret = bearerOf(headers.get('authorization') ?? undefined);
  const key = secret === undefined ? undefined : runtime.siteKeys.known(secret, now);
  if (!key?.operations.includes('read') || headers.has('lianxin-resident')) return null;
  const origin = headers.get('origin') ?? undefined;
  const secFetchSite = headers.get('sec-fetch-site') ?? undefined;
  if (!isOriginAllowed(key, { origin, secFetchSite })) return null;
  const answer = runtime.publicCache.find({ tenantId: key.tenantId, url }, now);
  if (!answer) return null;
  const all = { ...corsHeaders(origin), ...readyHeaders(answer, now) };
  return matchesEtag(headers.get('if-none-match') ?? undefined, answer.etag)
    ? new Response(null, { status: 304, headers: all })
    : new Response(answer.bytes, { headers: all });
}

/** Public reads that lie ready go out before the router, which would cost a third of their speed. */
export function answerReady(app: App, runtime: Runtime): App {
  const route = app.fetch;
  app.fetch = (request, ...rest) => readyAnswer(request, runtime) ?? route(request, ...rest);
  return app;
}
