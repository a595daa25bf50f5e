import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packPackage, runTool } from './packed.ts';

describe.each(['contract', 'sdk', 'widgets'])('the packed @lianxin/%s', (name) => {
  let tarball: Awaited<ReturnType<typeof packPackage>>;

  beforeAll(async () => {
    tarball = await packPackage(name);
  });
  afterAll(() => tarball.clean());

  it('has a manifest that every tool understands', async () => {
    expect(await runTool('publint', ['run', tarball.file, '--strict'])).toMatchObject({ code: 0 });
  });

  it('gives its types to every kind of resolution that knows ES modules', async () => {
    expect(
      await runTool('attw', [tarball.file, '--profile', 'esm-only', '--no-color']),
    ).toMatchObject({ code: 0 });
  });
});
