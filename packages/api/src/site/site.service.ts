import type { Site } from '@lianxin/contract';
import { readSite, type SiteRow } from '@lianxin/db';
import { dangers, Refusal, toWireId } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { parseRules } from '../rules/index.ts';

/** What a form needs to begin: the tenant, its stations, categories, notice and words of danger. */
export async function describeSite(runtime: Runtime, tenantId: string): Promise<Site> {
  const row = await readSite(runtime.database, { tenantId });
  if (!row) throw new Refusal('not_found');
  return siteOf(row);
}

function siteOf({ tenant, regionName, settings, notice, rules, ...row }: SiteRow): Site {
  const kinds = row.stations.flatMap(({ features }) => features.map(({ kind }) => kind));
  return {
    tenant: {
      id: toWireId('tenant', tenant.id),
      name: tenant.name,
      region: { code: tenant.regionCode, name: regionName },
    },
    stations: row.stations.map(({ id, name }) => ({ id: toWireId('station', id), name })),
    defaultStation: toWireId('station', settings.defaultStationId),
    brand: settings.brand,
    categories: row.categories.map(({ id, name, icon }) => ({ id, name, icon })),
    features: [...new Set(kinds)],
    notice: { version: notice.version, text: notice.body },
    anonymity: settings.anonymity,
    danger: dangers.map(({ number, words }) => ({ number, words: [...words] })),
    acceptWithin: parseRules(rules.rules, rules.version).limits.accept.length,
  };
}
