import type { Site } from '@lianxin/contract';
import { readSite, type SiteRow } from '@lianxin/db';
import { dangers, Refusal, toWireId, type RuleProfile } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';

/** What a form needs to begin: the tenant, its stations, categories, notice and words of danger. */
export async function describeSite(runtime: Runtime, tenantId: string): Promise<Site> {
  const row = await readSite(runtime.database, { tenantId });
  if (!row) throw new Refusal('not_found');
  const { rules } = await runtime.ruleBook.desk(tenantId);
  return siteOf(row, rules);
}

function siteOf(row: SiteRow, { limits }: RuleProfile): Site {
  const { tenant, regionName, settings, notice } = row;
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
    acceptWithin: limits.accept.length,
  };
}
