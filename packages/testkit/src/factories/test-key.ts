import type { ApiDeps } from '@lianxin/api';
import { keyOperations, type KeyOperation } from '@lianxin/contract';
import { createSiteKey } from '@lianxin/db';
import { newId, randomLetters, type Chance } from './new-id.ts';

export interface TestKeyOptions {
  readonly kind?: 'publishable' | 'secret';
  readonly origins?: readonly string[];
  readonly operations?: readonly KeyOperation[];
  readonly quota?: number;
}

/** The origin that test keys allow. */
export const TEST_ORIGIN = 'https://portal.example';

/** A site's key; what it reads. */
export async function createTestKey(
  deps: Chance & Pick<ApiDeps, 'database' | 'keys'>,
  {
    tenant,
    kind = 'publishable',
    origins = [TEST_ORIGIN],
    operations = keyOperations,
    quota = 1_000_000,
  }: TestKeyOptions & { tenant: { id: string; codePrefix: string } },
): Promise<string> {
  const prefix = kind === 'publishable' ? 'pk' : 'sk';
  const key = `${prefix}_${tenant.codePrefix}${randomLetters(deps, 24)}`;
  await deps.database.withTenant(tenant.id, (transaction) =>
    createSiteKey(transaction, {
      tenantId: tenant.id,
      id: newId(deps),
      kind,
      hash: deps.keys.hash('site_key', key),
      hint: key.slice(-4),
      name: '示范网站',
      origins: [...origins],
      operations: [...operations],
      quota,
      createdAt: deps.clock(),
    }),
  );
  return key;
}
