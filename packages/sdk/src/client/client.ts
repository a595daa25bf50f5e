import { Assignments } from '../assignments/assignments.ts';
import { Cases } from '../cases/cases.ts';
import { Deputies } from '../deputies/deputies.ts';
import { Petitions } from '../petitions/petitions.ts';
import { Residents } from '../residents/residents.ts';
import { SiteResource } from '../site/site.ts';
import { Stations } from '../stations/stations.ts';
import { createTransport, type ClientOptions, type Transport } from '../transport/index.ts';
import { Uploads } from '../uploads/uploads.ts';

/** Everything that the API offers, by feature. */
export interface Client {
  /** What the key shows. */
  readonly site: SiteResource;
  /** Liaison stations. */
  readonly stations: Stations;
  /** Deputies. */
  readonly deputies: Deputies;
  /** Filing and following petitions. */
  readonly petitions: Petitions;
  /** Pictures for petitions. */
  readonly uploads: Uploads;
  /** Phone codes and a resident's own petitions. */
  readonly residents: Residents;
  /** Staff's work on petitions. */
  readonly cases: Cases;
  /** Departments' work. */
  readonly assignments: Assignments;
  /** For the functions of `@lianxin/sdk/petitions` and the other entry points. */
  readonly transport: Transport;
}

/**
 * Makes a client.
 *
 * Where bytes count, import single functions and {@link createTransport} from the entry points instead.
 *
 * @example
 * ```ts
 * const client = createClient({ baseUrl: 'https://lianxin.example', key: 'pk_…' });
 * const receipt = await client.petitions.create(draft);
 * for await (const petition of client.petitions.watch(receipt.code)) console.log(petition.step);
 * ```
 */
export function createClient(options: ClientOptions): Client {
  const { tenant, locale, headers } = options;
  const transport = createTransport({
    ...options,
    headers: {
      ...(tenant && { 'Lianxin-Tenant': tenant }),
      ...(locale && { 'Accept-Language': locale }),
      ...headers,
    },
  });
  return {
    site: new SiteResource(transport),
    stations: new Stations(transport),
    deputies: new Deputies(transport),
    petitions: new Petitions(transport),
    uploads: new Uploads(transport),
    residents: new Residents(transport),
    cases: new Cases(transport),
    assignments: new Assignments(transport),
    transport,
  };
}
