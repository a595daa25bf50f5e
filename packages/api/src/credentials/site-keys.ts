import { findSiteKey, type Database, type SiteKey } from '@lianxin/db';
import type { KeyRing } from '../keys/index.ts';

const REMEMBERED = 30_000;
const MOST_KEYS = 10_000;
const KEY_FORM = /^(pk|sk)_([0-9A-HJKMNP-TV-Z]{4})[0-9A-Za-z]{16,64}$/;

interface Remembered {
  readonly key: SiteKey | null;
  readonly until: number;
}

/** The keys of sites by what they read; an answer, also "unknown", is remembered for half a minute. */
export class SiteKeys {
  readonly #database: Database;
  readonly #keys: KeyRing;
  readonly #remembered = new Map<string, Remembered>();

  constructor({ database, keys }: { database: Database; keys: KeyRing }) {
    this.#database = database;
    this.#keys = keys;
  }

  /** Without asking the database; undefined where it must be asked. */
  known(secret: string, now: Date): SiteKey | null | undefined {
    const found = this.#remembered.get(secret);
    return found && found.until > now.getTime() ? found.key : undefined;
  }

  async find(secret: string, now: Date): Promise<SiteKey | null> {
    const known = this.known(secret, now);
    if (known !== undefined) return known;
    const [, , codePrefix] = KEY_FORM.exec(secret) ?? [];
    if (codePrefix === undefined) return null;
    const hash = this.#keys.hash('site_key', secret);
    const key = await findSiteKey(this.#database, { codePrefix, hash });
    const usable = key && key.revokedAt === null ? key : null;
    if (this.#remembered.size >= MOST_KEYS) this.#remembered.clear();
    this.#remembered.set(secret, { key: usable, until: now.getTime() + REMEMBERED });
    return usable;
  }
}
