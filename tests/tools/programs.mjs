import { accessSync, constants, readdirSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of the named programs that the path holds. */
export function findProgram(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  const found = names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(isProgram);
  return found && realpathSync(found);
}

/** WebKitGTK's driver opens the browser that lies beside its library. */
export function findMiniBrowser() {
  for (const libraries of [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/usr/libexec',
  ]) {
    const found = foldersIn(libraries)
      .filter((name) => name.startsWith('webkit'))
      .map((name) => join(libraries, name, 'MiniBrowser'))
      .find(isProgram);
    if (found) return found;
  }
  return undefined;
}

function foldersIn(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
