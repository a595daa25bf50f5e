import type { operations, Station } from '../generated/api.ts';
import {
  listOf,
  type Call,
  type CallOptions,
  type List,
  type Transport,
} from '../transport/index.ts';

/** A liaison station: where it is, when it is open, what it offers. */
export type { Station } from '../generated/api.ts';

type Query = NonNullable<operations['stations.list']['parameters']['query']>;

type Flag = 'groundFloor' | 'stepFree' | 'openNow' | 'everywhere';

/** Which stations: by name, region, feature, siting or opening; `everywhere` looks beyond the key's tenant. */
export type StationsQuery = Omit<Query, Flag | 'after'> & { [Name in Flag]?: boolean };

/** A point in degrees, WGS 84. */
export interface Point {
  /** Latitude. */
  readonly lat: number;
  /** Longitude. */
  readonly lng: number;
}

/** Lists stations. Cached for a minute. */
export function listStations(
  transport: Transport,
  query: StationsQuery = {},
  options?: CallOptions,
): List<Station> {
  return listOf((after) =>
    transport.send(
      { method: 'GET', path: '/v1/stations', query: { ...query, after }, cache: 'default' },
      options,
    ),
  );
}

/** Lists stations, nearest first, each with its `distance` in metres. */
export function nearestStations(
  transport: Transport,
  { lat, lng }: Point,
  query: Omit<StationsQuery, 'near'> = {},
  options?: CallOptions,
): List<Station> {
  return listStations(
    transport,
    { ...query, near: `${lat.toFixed(6)},${lng.toFixed(6)}` },
    options,
  );
}

/** Reads one station. Cached for a minute. */
export function retrieveStation(
  transport: Transport,
  id: string,
  options?: CallOptions,
): Call<Station> {
  return transport.send(
    { method: 'GET', path: '/v1/stations/{id}', params: { id }, cache: 'default' },
    options,
  );
}

/** The stations that a key shows; each method is the function of the like name. */
export class Stations {
  readonly #transport: Transport;

  /** @param transport - made with a site's key */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Lists stations; see {@link listStations}. */
  list(query?: StationsQuery, options?: CallOptions): List<Station> {
    return listStations(this.#transport, query, options);
  }

  /** Lists stations, nearest first; see {@link nearestStations}. */
  nearest(point: Point, query?: Omit<StationsQuery, 'near'>, options?: CallOptions): List<Station> {
    return nearestStations(this.#transport, point, query, options);
  }

  /** Reads one station; see {@link retrieveStation}. */
  retrieve(id: string, options?: CallOptions): Call<Station> {
    return retrieveStation(this.#transport, id, options);
  }
}
