import { randomBytes } from 'node:crypto';
import { KeyRing } from '@lianxin/api';
import { FakeClock } from '../clock/index.ts';
import { createTestDatabase, type TestDatabase } from '../database/index.ts';
import { createTestTenant, type TestTenant } from './test-tenant.ts';

/** A database with two tenants that must not see each other; no API above it. */
export interface TestDesk extends TestDatabase {
  readonly clock: () => Date;
  readonly fakeClock: FakeClock;
  readonly randomBytes: (size: number) => Uint8Array;
  readonly keys: KeyRing;
  readonly ours: TestTenant;
  readonly theirs: TestTenant;
}

export async function createTestDesk(): Promise<TestDesk> {
  const fakeClock = new FakeClock();
  const keys = new KeyRing({
    keys: [{ id: 1, secret: randomBytes(32) }],
    pepper: randomBytes(32),
    randomBytes,
  });
  const test = await createTestDatabase();
  const deps = { database: test.database, clock: fakeClock.read, randomBytes, keys };
  const ours = await createTestTenant(deps, { name: '甲示范县人大常委会' });
  const theirs = await createTestTenant(deps, { name: '乙示范县人大常委会' });
  return { ...test, ...deps, fakeClock, ours, theirs };
}
