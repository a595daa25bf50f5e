import { attempts, verifications } from '@lianxin/db';
import { openTestOffice, type TestOffice } from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearTries } from './index.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.drop());

const kept = () =>
  office.api.deps.database.withTenant(office.tenant.id, async ({ drizzle }) => ({
    attempts: (await drizzle.select().from(attempts)).length,
    verifications: (await drizzle.select().from(verifications)).length,
  }));

describe('clearTries', () => {
  it('forgets after a day which phones were sent codes', async () => {
    await office.site('/v1/residents/verifications', { body: { phone: '13700009999' } });
    await clearTries(office.api.deps);
    expect(await kept()).toEqual({ attempts: 1, verifications: 1 });
    office.api.clock.pass({ hours: 25 });
    await clearTries(office.api.deps);
    expect(await kept()).toEqual({ attempts: 0, verifications: 0 });
  });
});
