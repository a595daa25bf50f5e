import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { createTestApi, createTestTenant, type TestApi, type TestTenant } from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
const examples = readme.split(/^#+ /m).flatMap((section) => {
  const [, code] = /```ts\n([\s\S]+?)```/.exec(section) ?? [];
  return code === undefined ? [] : [{ title: section.split('\n')[0] ?? '', code }];
});

let api: TestApi;
let tenant: TestTenant;

beforeAll(async () => {
  api = await createTestApi();
  tenant = await createTestTenant(api.deps);
  vi.stubGlobal('fetch', (input: string | URL | Request, init?: RequestInit) =>
    Promise.resolve(api.app.request(new Request(input, init))),
  );
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await api.drop();
});

/** Runs an example as it stands, with a real key and against the real API; gives what it printed. */
async function run(code: string): Promise<unknown[][]> {
  const entry = (name: string): string => import.meta.resolve(name);
  const module = stripTypeScriptTypes(code)
    .replaceAll('pk_…', tenant.key)
    .replaceAll(/from '(@lianxin\/sdk[^']*)'/g, (_, name: string) => `from '${entry(name)}'`);
  const printed: unknown[][] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...line) => void printed.push(line));
  try {
    const source = `data:text/javascript,${encodeURIComponent(module)}#${printed.length}`;
    await import(/* @vite-ignore */ source);
  } finally {
    log.mockRestore();
  }
  return printed;
}

describe('the README', () => {
  it.each(examples)('runs as written: $title', async ({ code }) => {
    const printed = await run(code);
    expect(printed.length).toBeGreaterThan(0);
    expect(printed.flat()).not.toContain(false);
    expect(printed.flat()).not.toContain(undefined);
  });
});
