import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from './openapi.ts';

describe('openapi.json', () => {
  it('is what the routes say now; else run write-openapi.ts', async () => {
    const committed: unknown = JSON.parse(
      await readFile(new URL('../../openapi.json', import.meta.url), 'utf8'),
    );
    expect(committed).toEqual(openApiDocument());
  });
});
