// Brings the browsers that the tests drive, where this machine has apt and we may use it.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly, say, step } from './runtime.mjs';

/** Each package and a file that tells whether it is there. */
const packages = [
  { name: 'chromium', proof: '/usr/bin/chromium' },
  { name: 'firefox-esr', proof: '/usr/bin/firefox-esr' },
  { name: 'webkit2gtk-driver', proof: '/usr/bin/WebKitWebDriver' },
  { name: 'xvfb', proof: '/usr/bin/Xvfb' },
  { name: 'fonts-noto-cjk', proof: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc' },
];

function has(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

async function aptInstall(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const soon = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];
  await runQuietly('apt-get', ['update', '-qq', ...soon], { env });
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...soon];
  await runQuietly('apt-get', [...args, ...names], { env });
}

export async function installEngines() {
  const missing = packages.filter(({ proof }) => !existsSync(proof)).map(({ name }) => name);
  if (!missing.length || process.getuid?.() !== 0 || !has('apt-get')) return;
  try {
    await step(`browsers by apt (${missing.join(', ')})`, () => aptInstall(missing));
  } catch (error) {
    say(`apt-get did not bring ${missing.join(', ')}; their tests will be told as not run`);
    say(error.message.split('\n').slice(-3).join('\n'));
  }
}
