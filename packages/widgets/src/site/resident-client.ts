import { Petitions } from '@lianxin/sdk/petitions';
import { createTransport } from '@lianxin/sdk/transport';
import { Uploads } from '@lianxin/sdk/uploads';
import type { SharedSite } from './shared-site.ts';

/** The part of the SDK's client that a resident's page needs: `createClient` would bring the staff's. */
export interface ResidentClient {
  readonly petitions: Petitions;
  readonly uploads: Uploads;
}

/**
 * The SDK over a site's key, for everything that is more than a public read. Elements import this
 * module when they need it: no first view does.
 *
 * @param resident gives the resident's token, as an element's `residentToken`
 */
export function createResidentClient(
  { apiUrl, siteKey }: SharedSite,
  resident?: () => Promise<string | undefined>,
): ResidentClient {
  const transport = createTransport({ baseUrl: apiUrl, key: siteKey, resident });
  return { petitions: new Petitions(transport), uploads: new Uploads(transport) };
}
