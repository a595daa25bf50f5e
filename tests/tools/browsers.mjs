// Finds the browsers of this machine: one object per engine, or undefined where there is none.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findMiniBrowser, findProgram } from './programs.mjs';

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Containers give 64 MB of shared memory, less than one page of photos.
  '--disable-dev-shm-usage',
];

/** The system's Chromium, or the one inside npm where the system has none. */
export async function findChromium() {
  const path = findProgram('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
  return path ? { name: 'chromium', path, args: quiet, env: {} } : unpackChromium();
}

export function findFirefox() {
  const path = findProgram('firefox-esr', 'firefox');
  return path && { name: 'firefox', path, args: ['--headless'], env: {} };
}

/** WebKitGTK needs its driver, its own browser and a screen to draw on. */
export function findWebKit() {
  const driver = findProgram('WebKitWebDriver');
  const path = findMiniBrowser();
  const screen = findProgram('Xvfb');
  return driver && path && screen ? { name: 'webkit', path, driver, screen } : undefined;
}

async function unpackChromium() {
  const npm = await import('@sparticuz/chromium').catch(() => undefined);
  if (!npm || process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = fileURLToPath(new URL('../../.cache/chromium', import.meta.url));
  const packed = fileURLToPath(new URL('../bin', import.meta.resolve('@sparticuz/chromium')));
  const path = await unpackInto(folder, npm, packed);
  const args = [...quiet, '--no-zygote', '--use-gl=angle', '--use-angle=swiftshader'];
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  // Its own letters, where the system has none.
  if (!existsSync('/etc/fonts')) env.FONTCONFIG_PATH = join(folder, 'fonts');
  return { name: 'chromium', path, args, env };
}

/** The package unpacks into the folder for temporary files, whatever it may hold already. */
async function unpackInto(folder, { inflate }, packed) {
  const usual = process.env.TMPDIR;
  const path = join(folder, 'chromium');
  if (existsSync(join(folder, 'al2023'))) return path;
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  try {
    for (const name of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'])
      await inflate(join(packed, name));
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
  return path;
}

/** What a page of this engine is tested with, by name; the engines that are absent are named apart. */
export async function findBrowsers() {
  const engines = {
    chromium: await findChromium(),
    firefox: findFirefox(),
    webkit: findWebKit(),
  };
  const absent = Object.keys(engines).filter((name) => !engines[name]);
  return { ...engines, absent };
}
