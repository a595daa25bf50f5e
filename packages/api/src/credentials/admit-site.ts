import { keyOperations, type KeyOperation } from '@lianxin/contract';
import type { SiteKey } from '@lianxin/db';
import { Refusal } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { allowsOrigin } from './origins.ts';
import type { SiteCaller } from './caller.ts';
import { isPageToken, openPageToken } from './page-tokens.ts';
import { openResidentToken } from './resident-tokens.ts';

/** Requests per minute from all pages of ours for one tenant. */
const PAGE_QUOTA = 6_000;

/** What of a key decides on a request. */
type AskingKey = Pick<SiteKey, 'tenantId' | 'id' | 'quota' | 'origins'> & {
  readonly operations: readonly KeyOperation[];
};

/** What of a request says who asks. */
export interface Asking {
  readonly secret: string | undefined;
  readonly origin: string | undefined;
  readonly secFetchSite: string | undefined;
  readonly host: string | undefined;
  readonly residentToken: string | undefined;
  readonly address: string;
}

/** The one origin check: it runs before cache and router, and stops the pages of other sites. */
export function isOriginAllowed(
  key: Pick<SiteKey, 'kind' | 'origins'>,
  { origin, secFetchSite }: Pick<Asking, 'origin' | 'secFetchSite'>,
): boolean {
  // A browser sends one of the two; a secret key in a page is a secret no more.
  if (key.kind === 'secret') return origin === undefined && secFetchSite === undefined;
  return origin === undefined || allowsOrigin(key.origins, origin);
}

/** What stands behind a page of ours that nobody's key made: everything residents do, for one tenant. */
function pageKey(tenantId: string): AskingKey {
  return { tenantId, id: 'page', operations: keyOperations, quota: PAGE_QUOTA, origins: [] };
}

/** The server is often reached under more names than the one in its settings: localhost, 127.0.0.1. */
function isOwnOrigin({ publicUrl }: Runtime, { origin, host }: Asking): boolean {
  if (origin === undefined || origin === new URL(publicUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

async function storedKey(runtime: Runtime, secret: string): Promise<SiteKey> {
  const key = await runtime.siteKeys.find(secret, runtime.clock());
  if (!key) throw new Refusal('credential_invalid');
  return key;
}

async function keyOf(runtime: Runtime, asking: Asking): Promise<AskingKey> {
  const { secret } = asking;
  if (secret === undefined) throw new Refusal('credential_invalid');
  if (isPageToken(secret)) {
    const behind = await openPageToken(runtime, secret);
    if (!isOwnOrigin(runtime, asking)) throw new Refusal('origin_not_allowed');
    return 'key' in behind ? storedKey(runtime, behind.key) : pageKey(behind.tenant);
  }
  const key = await storedKey(runtime, secret);
  if (!isOriginAllowed(key, asking)) throw new Refusal('origin_not_allowed');
  return key;
}

export function siteCaller(key: AskingKey, address: string): SiteCaller {
  const { tenantId, id, operations, quota, origins } = key;
  return {
    as: 'site',
    tenantId,
    credential: `key:${id}`,
    keyId: id,
    operations,
    quota,
    origins,
    address,
    resident: null,
  };
}

/** Who asks with a key, or why not. */
export async function admitSite(
  runtime: Runtime,
  { asking, operation }: { asking: Asking; operation: KeyOperation },
): Promise<SiteCaller> {
  const key = await keyOf(runtime, asking);
  const caller = siteCaller(key, asking.address);
  if (!key.operations.includes(operation)) throw new Refusal('operation_not_allowed');
  await runtime.quotas.countKey({ id: `${key.tenantId} ${key.id}`, quota: key.quota });
  if (asking.residentToken === undefined) return caller;
  const { tenantId } = key;
  const resident = await openResidentToken(runtime, { token: asking.residentToken, tenantId });
  return { ...caller, resident };
}
