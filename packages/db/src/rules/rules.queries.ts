import type { RuleProfile } from '@lianxin/domain';
import type { Queries, Transaction } from '../drivers/index.ts';

/** A version of a tenant's rules as it is kept; null where the tenant has no such version. */
export async function findRules(
  queries: Transaction,
  { tenantId, version }: { tenantId: string; version: number },
): Promise<RuleProfile | null> {
  const [row] = await queries.query<{ rules: RuleProfile }>(
    'select rules from rule_profiles where tenant_id = $1 and version = $2',
    [tenantId, version],
  );
  return row ? { ...row.rules, version } : null;
}

/** What a filing is checked against, and what its receipt says. */
export interface FilingRules {
  readonly codePrefix: string;
  readonly defaultStationId: string;
  readonly anonymity: boolean;
  /** The notice that residents consent to now. */
  readonly noticeVersion: string;
  readonly ruleVersion: number;
  readonly rules: RuleProfile;
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  readonly stations: readonly {
    readonly id: string;
    readonly name: string;
    readonly phone: string | null;
  }[];
  readonly deputies: readonly { readonly id: string; readonly stationId: string }[];
}

/** The rules of filing as they stand at a time; null where the tenant was never set up. */
export async function findFilingRules(
  queries: Queries,
  { tenantId, at }: { tenantId: string; at: Date },
): Promise<FilingRules | null> {
  const [row] = await queries.query<FilingRules>(
    `select
       t.code_prefix, s.default_station_id, s.anonymity,
       (
         select n.version from notices n
         where n.tenant_id = $1 and n.published_at <= $2
         order by n.published_at desc limit 1
       ) as notice_version,
       r.version as rule_version, r.rules,
       coalesce((
         select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.position)
         from categories c where c.tenant_id = $1 and c.active
       ), '[]') as categories,
       coalesce((
         select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'phone', a.phone))
         from stations a
         where a.tenant_id = $1 and (a.closed_at is null or a.closed_at > $2)
       ), '[]') as stations,
       coalesce((
         select jsonb_agg(jsonb_build_object('id', d.id, 'stationId', coalesce(
           (
             select m.station_id from station_deputies m
             where m.tenant_id = $1 and m.deputy_id = d.id
             order by m.main desc, m.station_id limit 1
           ),
           s.default_station_id
         )))
         from deputies d where d.tenant_id = $1 and d.active
       ), '[]') as deputies
     from tenants t
     join settings s on s.tenant_id = t.id
     join lateral (
       select p.version, p.rules from rule_profiles p
       where p.tenant_id = $1 and p.valid_from <= $2
       order by p.version desc limit 1
     ) r on true
     where t.id = $1`,
    [tenantId, at],
  );
  return row ?? null;
}
