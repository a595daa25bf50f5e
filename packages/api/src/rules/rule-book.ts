import { findFilingRules, findRules, readCalendar, type Database } from '@lianxin/db';
import { defaultRules, Refusal, type Calendar, type RuleProfile } from '@lianxin/domain';

/** What a filing is checked against, ready for look-up. */
export interface FilingDesk {
  readonly codePrefix: string;
  readonly defaultStationId: string;
  readonly anonymity: boolean;
  readonly noticeVersion: string;
  readonly rules: RuleProfile;
  readonly categories: ReadonlyMap<string, string>;
  readonly stations: ReadonlyMap<string, { readonly name: string; readonly phone: string | null }>;
  /** The main station of each deputy. */
  readonly stationOfDeputy: ReadonlyMap<string, string>;
}

const DESK_MS = 5_000;
const CALENDAR_MS = 60_000;
const MOST_TENANTS = 2_000;

interface Remembered<Value> {
  readonly value: Promise<Value>;
  readonly until: number;
}

/**
 * Rules and holidays, remembered for seconds: filing must be one round trip, and what it is checked
 * against changes a few times a year. A version of a rule profile never changes.
 */
export class RuleBook {
  readonly #database: Database;
  readonly #clock: () => Date;
  readonly #desks = new Map<string, Remembered<FilingDesk>>();
  readonly #profiles = new Map<string, Promise<RuleProfile>>();
  #calendar: Remembered<Calendar> | null = null;

  constructor({ database, clock }: { database: Database; clock: () => Date }) {
    this.#database = database;
    this.#clock = clock;
  }

  calendar(): Promise<Calendar> {
    const now = this.#clock().getTime();
    if (!this.#calendar || this.#calendar.until <= now) {
      const value = readCalendar(this.#database);
      this.#calendar = { value, until: now + CALENDAR_MS };
      value.catch(() => (this.#calendar = null));
    }
    return this.#calendar.value;
  }

  /** The desk of the tenant as it stands now. */
  desk(tenantId: string): Promise<FilingDesk> {
    const at = this.#clock();
    const known = this.#desks.get(tenantId);
    if (known && known.until > at.getTime()) return known.value;
    const value = this.#openDesk(tenantId, at);
    if (this.#desks.size >= MOST_TENANTS) this.#desks.clear();
    this.#desks.set(tenantId, { value, until: at.getTime() + DESK_MS });
    value.catch(() => this.#desks.delete(tenantId));
    return value;
  }

  /** The profile that a case began with. */
  rules({ tenantId, version }: { tenantId: string; version: number }): Promise<RuleProfile> {
    const key = `${tenantId} ${version}`;
    const known = this.#profiles.get(key);
    if (known) return known;
    const value = this.#readRules(tenantId, version);
    if (this.#profiles.size >= MOST_TENANTS) this.#profiles.clear();
    this.#profiles.set(key, value);
    value.catch(() => this.#profiles.delete(key));
    return value;
  }

  /** The tenant's settings changed. */
  forget(tenantId: string): void {
    this.#desks.delete(tenantId);
  }

  async #readRules(tenantId: string, version: number): Promise<RuleProfile> {
    const found = await this.#database.withTenant(tenantId, (transaction) =>
      findRules(transaction, { tenantId, version }),
    );
    return found ?? { ...defaultRules, version };
  }

  async #openDesk(tenantId: string, at: Date): Promise<FilingDesk> {
    const found = await this.#database.withTenant(tenantId, (transaction) =>
      findFilingRules(transaction, { tenantId, at }),
    );
    if (!found) throw new Refusal('not_found');
    return {
      ...found,
      rules: { ...found.rules, version: found.ruleVersion },
      categories: new Map(found.categories.map(({ id, name }) => [id, name])),
      stations: new Map(found.stations.map(({ id, name, phone }) => [id, { name, phone }])),
      stationOfDeputy: new Map(found.deputies.map(({ id, stationId }) => [id, stationId])),
    };
  }
}
