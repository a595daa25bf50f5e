import type { KeyOperation } from '@lianxin/contract';
import { createSiteKey, type Tenant } from '@lianxin/db';
import type { Installation } from '../installation/installation.ts';
import { newId, randomCharacters } from '../installation/new-ids.ts';

export interface KeyWish {
  readonly kind: 'publishable' | 'secret';
  readonly name: string;
  /** Where pages may use it from: `https://portal.example`, `http://localhost:*`. */
  readonly origins: readonly string[];
  readonly operations: readonly KeyOperation[];
  readonly quota: number;
  /** The key itself, where it must be the same one every time; else it is made by chance. */
  readonly key?: string;
}

/** The key and its id. The key is shown here only: what is kept is its keyed hash. */
export interface CreatedKey {
  readonly id: string;
  readonly key: string;
}

const prefixes = { publishable: 'pk', secret: 'sk' } as const;

function assertOrigin(origin: string): void {
  if (!/^https?:\/\/[^/\s]+$/.test(origin))
    throw new Error(
      `${origin} is no origin. Cure: scheme and host alone, such as https://portal.example`,
    );
}

export async function createKey(
  installation: Installation,
  { tenant, wish }: { tenant: Pick<Tenant, 'id' | 'codePrefix'>; wish: KeyWish },
): Promise<CreatedKey> {
  wish.origins.forEach(assertOrigin);
  const { database, keys, clock } = installation;
  const start = `${prefixes[wish.kind]}_${tenant.codePrefix}`;
  const key = wish.key ?? `${start}${randomCharacters(installation, 24)}`;
  const id = newId(installation);
  await database.withTenant(tenant.id, (transaction) =>
    createSiteKey(transaction, {
      tenantId: tenant.id,
      id,
      kind: wish.kind,
      hash: keys.hash('site_key', key),
      hint: key.slice(-4),
      name: wish.name,
      origins: [...wish.origins],
      operations: [...wish.operations],
      quota: wish.quota,
      createdAt: clock(),
    }),
  );
  return { id, key };
}
