import { Petitions } from '@lianxin/sdk/petitions';
import { createTransport, type TransportOptions } from '@lianxin/sdk/transport';
import { Uploads } from '@lianxin/sdk/uploads';

/** The part of the SDK's client that a resident's page needs: `createClient` would bring the staff's. */
export interface ResidentClient {
  readonly petitions: Petitions;
  readonly uploads: Uploads;
}

/** Makes the resources over one transport. */
export function createResidentClient(options: TransportOptions): ResidentClient {
  const transport = createTransport(options);
  return { petitions: new Petitions(transport), uploads: new Uploads(transport) };
}
