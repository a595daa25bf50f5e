import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds a package and packs it as it would be published; answers the tarball. */
export async function packPackage(
  name: string,
): Promise<{ file: string; clean: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'lianxin-pack-'));
  const pnpm = ['--silent', '--filter', `@lianxin/${name}`];
  await run('pnpm', [...pnpm, 'run', 'build'], { cwd: root });
  await run('pnpm', ['pack', '--pack-destination', folder], { cwd: join(root, 'packages', name) });
  const [tarball = ''] = await readdir(folder);
  return { file: join(folder, tarball), clean: () => rm(folder, { recursive: true }) };
}

/** What a tool prints, and how it ended. */
export async function runTool(
  tool: string,
  args: readonly string[],
): Promise<{ code: number; output: string }> {
  try {
    const { stdout, stderr } = await run(join(root, 'node_modules/.bin', tool), [...args], {
      cwd: root,
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    if (!(error instanceof Error) || !('stdout' in error)) throw error;
    return { code: 1, output: String(error.stdout) };
  }
}
