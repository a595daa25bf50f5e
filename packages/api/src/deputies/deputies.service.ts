import type { DeputiesPage, DeputiesQuery, Deputy } from '@lianxin/contract';
import { countDeputies, findDeputy, listDeputies, type ListedDeputy } from '@lianxin/db';
import { fromWireId, Refusal, toWireId } from '@lianxin/domain';
import { z } from 'zod';
import type { Runtime } from '../app/index.ts';
import { readCursor, writeCursor } from '../cursors/index.ts';

const cursorSchema = z.strictObject({ rank: z.int(), pinyin: z.string(), id: z.guid() });

function deputyOf({ publicUrl }: Runtime, row: ListedDeputy): Deputy {
  const id = toWireId('deputy', row.id);
  const stations = row.stations.map((station) => ({
    id: toWireId('station', station.id),
    name: station.name,
  }));
  const { name, levels, electoralUnit, profession, fields, languages, photo } = row;
  const { dutyDays, achieved } = row;
  const home = stations[0]?.id;
  return {
    id,
    name,
    levels,
    electoralUnit,
    profession,
    fields,
    languages,
    stations,
    photo,
    dutyDays,
    achieved,
    page: home ? `${publicUrl}/s/${home}/d/${id}` : publicUrl,
  };
}

/** Typed pinyin has blanks and capitals where one likes; characters have neither. */
function searchText(q: string | undefined): string | undefined {
  return q?.toLowerCase().replace(/[\s']/g, '');
}

export async function listTenantDeputies(
  runtime: Runtime,
  { tenantId, query }: { tenantId: string; query: DeputiesQuery },
): Promise<DeputiesPage> {
  const { station, field, level, limit } = query;
  const after = readCursor(cursorSchema, query.after);
  const stationId = station === undefined ? undefined : fromWireId(station);
  const filter = { stationId, field, q: searchText(query.q) };
  return runtime.database.withTenant(tenantId, async (transaction) => {
    const rows = await listDeputies(transaction, { filter, level, after, limit: limit + 1 });
    const counts = await countDeputies(transaction, { filter });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const next =
      last && rows.length > limit
        ? writeCursor({ rank: last.rank, pinyin: last.pinyin, id: last.id })
        : null;
    return { data: page.map((row) => deputyOf(runtime, row)), next, counts };
  });
}

export async function retrieveDeputy(
  runtime: Runtime,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<Deputy> {
  const row = await runtime.database.withTenant(tenantId, (transaction) =>
    findDeputy(transaction, { id: fromWireId(id) }),
  );
  if (!row) throw new Refusal('not_found');
  return deputyOf(runtime, row);
}
