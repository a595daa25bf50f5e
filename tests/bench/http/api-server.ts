// The API as the server runs it, in a process of its own; only the quotas are out of the way.
import { randomBytes } from 'node:crypto';
import { serve } from '@hono/node-server';
import { createApi, KeyRing } from '@lianxin/api';
import { openDatabase } from '@lianxin/db';
import { createTestTenant, MemoryFiles, RecordedSms } from '@lianxin/testkit';

const PLENTY = 1_000_000_000;
const CONNECTIONS = 16;

const [, , url = ''] = process.argv;
const database = await openDatabase({ url, connections: CONNECTIONS });
const clock = () => new Date();
const keys = new KeyRing({
  keys: [{ id: 1, secret: randomBytes(32) }],
  pepper: randomBytes(32),
  randomBytes,
});
const app = createApi({
  database,
  keys,
  clock,
  randomBytes,
  files: new MemoryFiles(),
  publicUrl: 'http://127.0.0.1',
  sms: new RecordedSms(),
  embed: { read: async () => null },
  log: () => undefined,
  addressOf: () => '192.0.2.1',
  version: 'bench',
  limits: { reads: PLENTY, writes: PLENTY, guessesPerHour: PLENTY, signIns: PLENTY },
});
const tenant = await createTestTenant({ database, keys, clock, randomBytes });
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  process.send?.({ port, key: tenant.key, tenantId: tenant.id, stationId: tenant.stationId });
});
process.on('disconnect', () => process.exit());
