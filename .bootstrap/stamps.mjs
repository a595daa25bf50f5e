// A stamp lies inside the folder that it vouches for: whoever deletes the folder deletes the stamp.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampName = '.lianxin-stamp';

function filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  return readdirSync(path)
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

export function hashOf(paths, extra = '') {
  const hash = createHash('sha256').update(extra);
  for (const file of paths.flatMap(filesUnder))
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

export function readStamp(folder) {
  try {
    return readFileSync(join(folder, stampName), 'utf8');
  } catch {
    return '';
  }
}

export function isStamped(folder, wanted) {
  return readStamp(folder) === wanted;
}

export function stamp(folder, value) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, stampName), value);
}
