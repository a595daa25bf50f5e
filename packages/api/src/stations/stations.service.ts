import type { Station, StationsQuery } from '@lianxin/contract';
import { findStation, type ListedStation } from '@lianxin/db';
import { fromWireId, Refusal, toWireId } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { metresBetween, type Location } from './distance.ts';
import { findStations } from './find-stations.ts';
import { openingAt } from './opening.ts';

/** Stations as the public sees them, and when the first of them opens or closes. */
export interface Shown<Data> {
  readonly data: Data;
  readonly freshUntil: Date | null;
}

interface View {
  readonly now: Date;
  readonly from?: Location | undefined;
}

async function stationView(runtime: Runtime, { now, from }: View) {
  const calendar = await runtime.ruleBook.calendar();
  return (row: ListedStation): Station => {
    const id = toWireId('station', row.id);
    const { kind, name, address, phone, hours, brand, areas, features, deputies, lat, lng } = row;
    const { groundFloor, outsideCompound, stepFree, near, transit } = row;
    return {
      id,
      kind,
      name,
      region: { code: row.regionCode, name: row.regionName },
      address,
      location: { lat, lng },
      siting: { groundFloor, outsideCompound, stepFree, near, transit },
      phone,
      hours,
      opening: openingAt(now, { hours, calendar }),
      brand,
      areas,
      features,
      deputies,
      distance: from ? metresBetween(from, { lat, lng }) : null,
      page: `${runtime.publicUrl}/s/${id}`,
    };
  };
}

function firstChange(stations: readonly Station[]): Date | null {
  const times = stations
    .map(({ opening }) => opening.until ?? opening.next)
    .filter((time) => time !== null)
    .toSorted();
  return times[0] === undefined ? null : new Date(times[0]);
}

function locationOf(near: string | undefined): Location | undefined {
  if (near === undefined) return undefined;
  const [lat = Number.NaN, lng = Number.NaN] = near.split(',').map(Number);
  if (Math.abs(lat) <= 90 && Math.abs(lng) <= 180) return { lat, lng };
  throw new Refusal('invalid_input', { errors: [{ path: 'near', code: 'out_of_range' }] });
}

/** Stations of the tenant, or of everywhere; nearest first where a point is given. */
export async function listStations(
  runtime: Runtime,
  { tenantId, query, now }: { tenantId: string; query: StationsQuery; now: Date },
): Promise<Shown<{ data: Station[]; next: string | null }>> {
  const from = locationOf(query.near);
  const view = await stationView(runtime, { now, from });
  const { rows, next } = await findStations(runtime, {
    tenantId: query.everywhere ? undefined : tenantId,
    query,
    from,
    keep: (row) => !query.openNow || view(row).opening.open,
  });
  const data = rows.map(view);
  return { data: { data, next }, freshUntil: firstChange(data) };
}

/** One station of the tenant. */
export async function retrieveStation(
  runtime: Runtime,
  { tenantId, id, now }: { tenantId: string; id: string; now: Date },
): Promise<Shown<Station>> {
  const row = await runtime.database.withTenant(tenantId, (transaction) =>
    findStation(transaction, { id: fromWireId(id) }),
  );
  if (!row) throw new Refusal('not_found');
  const view = await stationView(runtime, { now });
  const station = view(row);
  return { data: station, freshUntil: firstChange([station]) };
}
