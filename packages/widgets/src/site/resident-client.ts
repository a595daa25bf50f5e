import { Petitions } from '@lianxin/sdk/petitions';
import { createTransport } from '@lianxin/sdk/transport';
import { Uploads } from '@lianxin/sdk/uploads';
import type { SharedSite } from './shared-site.ts';

/** The part of the SDK's client that a resident's page needs: `createClient` would bring the staff's. */
export interface ResidentClient {
  readonly petitions: Petitions;
  readonly uploads: Uploads;
}

interface Made {
  readonly resident: ResidentToken | undefined;
  readonly client: ResidentClient;
}

type ResidentToken = () => Promise<string | undefined>;

const made = new WeakMap<SharedSite, Made>();

/**
 * The SDK over a site's key, for everything that is more than a public read; one for all elements of
 * the key and the same resident. Elements import this module when they need it: no first view does.
 *
 * @param resident gives the resident's token, as an element's `residentToken`
 */
export function createResidentClient(site: SharedSite, resident?: ResidentToken): ResidentClient {
  const known = made.get(site);
  if (known && known.resident === resident) return known.client;
  const transport = createTransport({ baseUrl: site.apiUrl, key: site.siteKey, resident });
  const client = { petitions: new Petitions(transport), uploads: new Uploads(transport) };
  made.set(site, { resident, client });
  return client;
}
