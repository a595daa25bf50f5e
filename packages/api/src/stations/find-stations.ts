import type { StationsQuery } from '@lianxin/contract';
import {
  listDirectory,
  listNearest,
  listStations,
  type ListedStation,
  type StationCursor,
  type StationFilter,
} from '@lianxin/db';
import { z } from 'zod';
import type { Runtime } from '../app/index.ts';
import { readCursor, writeCursor } from '../cursors/index.ts';
import { mercatorOf, metresBetween, type Location } from './distance.ts';

/** How many the flat map proposes; nobody walks to the fifty-first. */
const CANDIDATES = 50;
/** Pages that are read to fill one page of stations that are open now. */
const MOST_ROUNDS = 10;

const byNameSchema = z.strictObject({ sortKey: z.string(), id: z.guid() });
const byDistanceSchema = z.strictObject({ metres: z.number(), id: z.guid() });

interface Search {
  /** Absent: everybody's. */
  readonly tenantId: string | undefined;
  readonly query: StationsQuery;
  readonly from: Location | undefined;
  readonly keep: (row: ListedStation) => boolean;
}

export interface Found {
  readonly rows: ListedStation[];
  readonly next: string | null;
}

/** `330800` and `33` name a city and a province: their codes without the zeros begin those inside. */
function regionPrefix(code: string | undefined): string | undefined {
  return code?.replace(/^(\d{2}(?:\d{2})*?)(?:00)+$/, '$1');
}

function filterOf({ region, feature, groundFloor, stepFree, q }: StationsQuery): StationFilter {
  return { regionPrefix: regionPrefix(region), feature, groundFloor, stepFree, q };
}

async function findNearest(
  { database }: Runtime,
  { tenantId, query, from, keep }: Search & { from: Location },
): Promise<Found> {
  const after = readCursor(byDistanceSchema, query.after);
  const filter = filterOf(query);
  const candidates = await listNearest(database, {
    filter,
    point: mercatorOf(from),
    tenantId,
    limit: CANDIDATES,
  });
  const ranked = candidates
    .filter(keep)
    .map((row) => ({ row, metres: metresBetween(from, row) }))
    .toSorted((a, b) => a.metres - b.metres || (a.row.id < b.row.id ? -1 : 1))
    .filter(
      ({ row, metres }) =>
        !after || metres > after.metres || (metres === after.metres && row.id > after.id),
    );
  const page = ranked.slice(0, query.limit);
  const last = page.at(-1);
  const next =
    last && ranked.length > page.length ? { metres: last.metres, id: last.row.id } : null;
  return { rows: page.map(({ row }) => row), next: next && writeCursor(next) };
}

async function findByName(
  { database }: Runtime,
  { tenantId, query, keep }: Search,
): Promise<Found> {
  const filter = filterOf(query);
  const read = (after: StationCursor | undefined): Promise<ListedStation[]> => {
    const options = { filter, after, limit: query.limit + 1 };
    return tenantId === undefined
      ? listDirectory(database, options)
      : database.withTenant(tenantId, (transaction) => listStations(transaction, options));
  };
  const rows: ListedStation[] = [];
  let after: StationCursor | undefined = readCursor(byNameSchema, query.after);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const page = await read(after);
    for (const row of page.slice(0, query.limit)) {
      after = { sortKey: row.sortKey, id: row.id };
      if (keep(row)) rows.push(row);
      if (rows.length === query.limit) break;
    }
    const isEnd = page.length <= query.limit && page.at(-1)?.id === (after?.id ?? null);
    if (page.length === 0 || isEnd) return { rows, next: null };
    if (rows.length === query.limit) break;
  }
  return { rows, next: after ? writeCursor(after) : null };
}

export function findStations(runtime: Runtime, search: Search): Promise<Found> {
  const { from } = search;
  return from ? findNearest(runtime, { ...search, from }) : findByName(runtime, search);
}
