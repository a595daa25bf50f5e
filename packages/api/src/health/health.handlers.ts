import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Refusal } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import type { App } from '../http/index.ts';

const PATIENCE = 2_000;

async function isReady({ database }: Runtime): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(() => resolve(false), PATIENCE);
  try {
    return await Promise.race([database.query('select 1').then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

function readDocument(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('@lianxin/contract/openapi.json'), 'utf8');
}

/** What an operator and a developer ask: is it alive, is it ready, which version, what does it offer. */
export function mountHealth(app: App): void {
  let document: Promise<string> | null = null;
  app.get('/livez', (c) => c.json({ status: 'alive' }));
  app.get('/readyz', async (c) => {
    if (!(await isReady(c.get('runtime')))) throw new Refusal('not_ready', { retryAfter: 5 });
    return c.json({ status: 'ready' });
  });
  app.get('/version', (c) => c.json({ version: c.get('runtime').version }));
  app.get('/metrics', (c) => {
    const { metrics, hub } = c.get('runtime');
    const gauges = {
      lianxin_watched_petitions: hub.watched,
      lianxin_memory_bytes: process.memoryUsage.rss(),
    };
    return c.text(metrics.text(gauges), 200, { 'Cache-Control': 'no-store' });
  });
  app.get('/openapi.json', async (c) => {
    document ??= readDocument();
    c.header('Content-Type', 'application/json; charset=utf-8');
    c.header('Cache-Control', 'public, max-age=300');
    c.header('Access-Control-Allow-Origin', '*');
    return c.body(await document);
  });
}
