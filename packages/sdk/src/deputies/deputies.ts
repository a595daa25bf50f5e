import type { DeputiesPage, Deputy, operations } from '../generated/api.ts';
import {
  listOf,
  type Call,
  type CallOptions,
  type List,
  type Transport,
} from '../transport/index.ts';

/** A deputy's public face, and a page of them with the `counts` of each level. */
export type { DeputiesPage, Deputy } from '../generated/api.ts';

/** Which deputies: of a station, a level, a field, or by name in characters, pinyin or initials. */
export type DeputiesQuery = Omit<
  NonNullable<operations['deputies.list']['parameters']['query']>,
  'after'
>;

/** Lists deputies; each page also counts every level. Cached for a minute. */
export function listDeputies(
  transport: Transport,
  query: DeputiesQuery = {},
  options?: CallOptions,
): List<Deputy, DeputiesPage> {
  return listOf((after) =>
    transport.send(
      { method: 'GET', path: '/v1/deputies', query: { ...query, after }, cache: 'default' },
      options,
    ),
  );
}

/** Reads one deputy. Cached for a minute. */
export function retrieveDeputy(
  transport: Transport,
  id: string,
  options?: CallOptions,
): Call<Deputy> {
  return transport.send(
    { method: 'GET', path: '/v1/deputies/{id}', params: { id }, cache: 'default' },
    options,
  );
}

/** The deputies that a key shows; each method is the function of the like name. */
export class Deputies {
  readonly #transport: Transport;

  /** @param transport - made with a site's key */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Lists deputies; see {@link listDeputies}. */
  list(query?: DeputiesQuery, options?: CallOptions): List<Deputy, DeputiesPage> {
    return listDeputies(this.#transport, query, options);
  }

  /** Reads one deputy; see {@link retrieveDeputy}. */
  retrieve(id: string, options?: CallOptions): Call<Deputy> {
    return retrieveDeputy(this.#transport, id, options);
  }
}
