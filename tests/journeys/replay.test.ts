import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createThrowAway } from '@lianxin/testkit';
import { describe, expect, it } from 'vitest';
import { startServer, type RunningServer, type ServerOptions } from './server.ts';

interface Answer {
  readonly status: number;
  readonly body: string;
}

interface Filing {
  readonly key: string;
  readonly content: string;
}

async function readNotice({ url, demo }: RunningServer): Promise<string> {
  const answer = await fetch(`${url}/v1/site?key=${demo.county.key}`);
  const { notice }: { notice: { version: string } } = await answer.json();
  return notice.version;
}

async function file(server: RunningServer, { key, content }: Filing): Promise<Answer> {
  const answer = await fetch(`${server.url}/v1/petitions`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${server.demo.county.key}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify({
      category: 'housing',
      content,
      anonymous: true,
      notice: await readNotice(server),
    }),
  });
  return { status: answer.status, body: await answer.text() };
}

/** A server of its own, that may die and come back on the same data. */
async function withServers(
  embedded: boolean,
  work: (start: () => Promise<RunningServer>) => Promise<void>,
): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lianxin-replay-'));
  const database = embedded ? null : await createThrowAway({ migrated: false });
  const options: ServerOptions = {
    dataDir,
    ...(database ? { databaseUrl: database.url } : {}),
  };
  try {
    await work(() => startServer(options));
  } finally {
    await database?.drop();
    await rm(dataDir, { recursive: true });
  }
}

describe.each([
  { name: 'the embedded database', embedded: true },
  { name: 'Postgres', embedded: false },
])('a petition that was acknowledged on $name', ({ embedded }) => {
  it('is answered with the same bytes after kill -9 and a restart', async () => {
    await withServers(embedded, async (start) => {
      const filing = { key: 'replay-0001', content: '井盖松了，夜里车一过就响。' };
      const first = await start();
      const equal = await Promise.all(Array.from({ length: 50 }, () => file(first, filing)));
      const [acknowledged] = equal;
      expect(acknowledged?.status).toBe(201);
      expect(new Set(equal.map(({ body }) => body)).size).toBe(1);
      await first.kill();

      const second = await start();
      expect(await file(second, filing)).toEqual(acknowledged);
      const other = await file(second, { ...filing, content: '井盖已经修好了。' });
      expect(other.status).toBe(422);
      expect(JSON.parse(other.body)).toMatchObject({ code: 'idempotency_key_reused' });
      await second.stop();
    });
  });
});
