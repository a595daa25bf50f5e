import type { SiteKeys, StaffSessions } from '../credentials/index.ts';
import type { ApiDeps, Limits } from './deps.ts';
import type { Metrics } from '../health/index.ts';
import type { PublicCache } from '../http/index.ts';
import type { Quotas } from '../quotas/index.ts';
import type { InFlight } from '../idempotency/index.ts';
import type { RuleBook } from '../rules/index.ts';
import type { Hub } from '../streams/index.ts';

/** What one process builds once from its dependencies and every request uses. */
export interface Runtime extends ApiDeps {
  readonly limits: Limits;
  readonly siteKeys: SiteKeys;
  readonly staff: StaffSessions;
  readonly quotas: Quotas;
  readonly inFlight: InFlight;
  readonly publicCache: PublicCache;
  readonly ruleBook: RuleBook;
  readonly hub: Hub;
  readonly metrics: Metrics;
}
