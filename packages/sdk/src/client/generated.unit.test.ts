import { readFile } from 'node:fs/promises';
import openapi from '@lianxin/contract/openapi.json' with { type: 'json' };
import openapiTS, { astToString } from 'openapi-typescript';
import { describe, expect, it } from 'vitest';

const generated = new URL('../generated/api.ts', import.meta.url);

describe('the generated types', () => {
  it('are those of the committed OpenAPI document (pnpm --filter @lianxin/sdk generate)', async () => {
    const options = { defaultNonNullable: false, rootTypes: true, rootTypesNoSchemaPrefix: true };
    const types = astToString(await openapiTS(JSON.stringify(openapi), options));
    const committed = await readFile(generated, 'utf8');
    expect(committed.endsWith(types)).toBe(true);
  });
});
