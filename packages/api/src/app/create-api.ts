import { Refusal } from '@lianxin/domain';
import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { LoginSessions } from '../auth/index.ts';
import { SiteKeys } from '../credentials/index.ts';
import { Metrics } from '../health/index.ts';
import { pooled } from '../keys/index.ts';
import {
  answerRefusal,
  crossOrigin,
  onError,
  onMethodNotAllowed,
  PublicCache,
  requestLog,
  securityHeaders,
  type App,
  type Env,
} from '../http/index.ts';
import { InFlight } from '../idempotency/index.ts';
import { asksForPage, problemPage } from '../pages/index.ts';
import { Quotas } from '../quotas/index.ts';
import { RuleBook } from '../rules/index.ts';
import { Hub } from '../streams/index.ts';
import { defaultLimits, type ApiDeps } from './deps.ts';
import { answerReady } from './answer-ready.ts';
import { mountFeatures } from './features.ts';
import type { Runtime } from './runtime.ts';

function createRuntime(deps: ApiDeps, sessions: LoginSessions): Runtime {
  const limits = { ...defaultLimits, ...deps.limits };
  const hub = new Hub(deps);
  const publicCache = new PublicCache();
  const ruleBook = new RuleBook(deps);
  hub.onPublicData((tenantId) => {
    publicCache.forget(tenantId);
    ruleBook.forget(tenantId);
  });
  // Until it listens, what was cached ends by its age.
  hub.start().catch((error: unknown) => deps.log({ level: 'warn', event: 'not_listening', error }));
  return {
    ...deps,
    randomBytes: pooled(deps.randomBytes),
    limits,
    staff: sessions,
    siteKeys: new SiteKeys(deps),
    quotas: new Quotas(limits),
    inFlight: new InFlight(limits.inFlight),
    publicCache,
    ruleBook,
    hub,
    metrics: new Metrics(),
  };
}

/** The whole API on one Hono app; it holds no state that another process would miss. */
export function createApi(deps: ApiDeps): App {
  const sessions = new LoginSessions(deps);
  const runtime = createRuntime(deps, sessions);
  const app: App = new Hono<Env>();
  app.use(
    requestLog(runtime),
    securityHeaders(deps.publicUrl),
    crossOrigin,
    methodNotAllowed({ app, onMethodNotAllowed }),
  );
  app.onError(onError);
  app.notFound((c) =>
    asksForPage(c) ? problemPage(c, 'not_found') : answerRefusal(c, new Refusal('not_found')),
  );
  mountFeatures(app, { sessions });
  return answerReady(app, runtime);
}
