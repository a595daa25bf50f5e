import type { Mercator } from '@lianxin/db';

const EARTH_RADIUS = 6_371_008.8;
const MERCATOR_RADIUS = 6_378_137;
/** Beyond it the flat map goes to infinity. */
const LAST_LATITUDE = 85;

/** WGS 84 degrees. */
export interface Location {
  readonly lat: number;
  readonly lng: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres along the ground, by haversine. */
export function metresBetween(a: Location, b: Location): number {
  const dLat = radians(b.lat - a.lat);
  const dLng = radians(b.lng - a.lng);
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLng / 2) ** 2;
  return Math.round(2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h))));
}

/** On the flat map by which the database finds candidates. */
export function mercatorOf({ lat, lng }: Location): Mercator {
  const bounded = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, lat));
  return {
    x: MERCATOR_RADIUS * radians(lng),
    y: MERCATOR_RADIUS * Math.log(Math.tan(Math.PI / 4 + radians(bounded) / 2)),
  };
}
