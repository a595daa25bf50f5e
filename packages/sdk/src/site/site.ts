import type { Site } from '../generated/api.ts';
import type { Call, CallOptions, Transport } from '../transport/index.ts';

/** What a key shows: tenant, stations, categories, notice, anonymity, words of danger. */
export type { Site } from '../generated/api.ts';

/** Reads what the key shows. Cached for a minute. */
export function retrieveSite(transport: Transport, options?: CallOptions): Call<Site> {
  return transport.send({ method: 'GET', path: '/v1/site', cache: 'default' }, options);
}

/** What the key shows. */
export class SiteResource {
  readonly #transport: Transport;

  /** @param transport - made with a site's key */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Reads what the key shows; see {@link retrieveSite}. */
  retrieve(options?: CallOptions): Call<Site> {
    return retrieveSite(this.#transport, options);
  }
}
