import type { KeyOperation } from '@lianxin/contract';
import type { SiteKey } from '@lianxin/db';
import { Refusal } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { allowsOrigin } from './origins.ts';
import type { SiteCaller } from './caller.ts';
import { isPageToken, openPageToken } from './page-tokens.ts';
import { openResidentToken } from './resident-tokens.ts';

/** What of a request says who asks. */
export interface Asking {
  readonly secret: string | undefined;
  readonly origin: string | undefined;
  readonly secFetchSite: string | undefined;
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

async function keyOf(runtime: Runtime, asking: Asking): Promise<SiteKey> {
  const { secret, origin } = asking;
  if (secret === undefined) throw new Refusal('credential_invalid');
  const ours = isPageToken(secret);
  const plain = ours ? await openPageToken(runtime, secret) : secret;
  const key = await runtime.siteKeys.find(plain, runtime.clock());
  if (!key) throw new Refusal('credential_invalid');
  const ourOrigin = origin === undefined || origin === new URL(runtime.publicUrl).origin;
  if (ours ? ourOrigin : isOriginAllowed(key, asking)) return key;
  throw new Refusal('origin_not_allowed');
}

export function siteCaller(key: SiteKey, address: string): SiteCaller {
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
  await runtime.quotas.countKey(key);
  if (asking.residentToken === undefined) return caller;
  const { tenantId } = key;
  const resident = await openResidentToken(runtime, { token: asking.residentToken, tenantId });
  return { ...caller, resident };
}
