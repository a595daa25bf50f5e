import type { Upload, UploadLink } from '../generated/api.ts';
import type { Call, CallOptions, CreateOptions, Transport } from '../transport/index.ts';

/** A picture that was taken in; gone after 24 hours unless a petition claims it. */
export type { Upload, UploadLink } from '../generated/api.ts';

/**
 * Sends one picture: JPEG, PNG or WebP, at most 10 MB and 40 megapixels.
 *
 * The answer's `id` goes into `uploads` of a petition or supplement, which claims it once. One try
 * may take 120 s unless `timeout` says otherwise. Throws `image_heic`, `image_unreadable`,
 * `image_too_many_pixels`, `payload_too_large` and `media_type_unsupported`.
 */
export function createUpload(
  transport: Transport,
  picture: Blob,
  options?: CreateOptions,
): Call<Upload> {
  return transport.send(
    { method: 'POST', path: '/v1/uploads', body: picture, repeatable: 'key' },
    { timeout: 120_000, ...options },
  );
}

/**
 * An address under which staff see a picture of a case for five minutes; anybody who has it sees the
 * picture, so it is for an `<img>`, never for a message.
 */
export function linkUpload(
  transport: Transport,
  id: string,
  options?: CallOptions,
): Call<UploadLink> {
  return transport.send({ method: 'GET', path: '/v1/uploads/{id}/link', params: { id } }, options);
}

/** Pictures on their way to a petition, and back to the station that reads it. */
export class Uploads {
  readonly #transport: Transport;

  /** @param transport - made with a site's key */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Sends one picture; see {@link createUpload}. */
  create(picture: Blob, options?: CreateOptions): Call<Upload> {
    return createUpload(this.#transport, picture, options);
  }

  /** Where staff see a picture; see {@link linkUpload}. */
  link(id: string, options?: CallOptions): Call<UploadLink> {
    return linkUpload(this.#transport, id, options);
  }
}
