import { fileURLToPath } from 'node:url';
import { createApi, type ApiDeps, type EmbedFiles } from '@lianxin/api';
import manifest from '../../package.json' with { type: 'json' };
import { openEmbedFiles } from '../embed/embed-files.ts';
import { readSettings, type Settings } from '../env.ts';
import { openInstallation, type Installation } from '../installation/installation.ts';
import { createLog } from '../log/log.ts';
import type { Terminal } from '../output/terminal.ts';
import { createSms } from '../sms/sms.ts';
import { FolderStore } from '../storage/folder-store.ts';
import { addressOf } from './address-of.ts';
import { announce } from './announce.ts';
import { listen, type Listening } from './listen.ts';
import { stopSignal } from './stop-signal.ts';

export interface ServeOptions {
  readonly role: 'all' | 'api' | 'worker';
  readonly port?: string;
  readonly host?: string;
}

const builtWidgets = fileURLToPath(new URL('../../../widgets/dist/embed', import.meta.url));

function withOptions({ port, host }: ServeOptions): Settings {
  const given = { ...(port === undefined ? {} : { PORT: port }), ...(host ? { HOST: host } : {}) };
  return readSettings({ ...process.env, ...given });
}

async function openWidgets(terminal: Terminal): Promise<EmbedFiles> {
  try {
    return await openEmbedFiles(builtWidgets);
  } catch {
    terminal.say('The widgets are not built. Cure: pnpm build');
    return { read: async () => null };
  }
}

async function depsOf(installation: Installation, terminal: Terminal): Promise<ApiDeps> {
  const { settings, ...given } = installation;
  return {
    ...given,
    files: new FolderStore(settings.storage),
    sms: createSms(settings),
    embed: await openWidgets(terminal),
    log: createLog(settings.log),
    addressOf: addressOf(settings.proxies),
    version: manifest.version,
  };
}

async function openOn(
  {
    settings,
    role,
    listening,
  }: { settings: Settings; role: ServeOptions['role']; listening: Listening | null },
  terminal: Terminal,
): Promise<Installation> {
  const port = listening?.port ?? settings.port;
  const installation = await terminal.during('Opening the database', () =>
    openInstallation({ ...settings, port }),
  );
  const deps = await depsOf(installation, terminal);
  const api = createApi(deps);
  listening?.open((request, env) => api.fetch(request, Object(env)));
  announce({ installation, role }, terminal);
  return installation;
}

/** Serves until it is asked to stop; then lets requests end and closes the database. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<void> {
  const settings = withOptions(options);
  const stopped = stopSignal();
  const listening = options.role === 'worker' ? null : await listen(settings);
  try {
    const installation = await openOn({ settings, role: options.role, listening }, terminal);
    await stopped;
    await listening?.close();
    await installation.database.close();
  } catch (error) {
    await listening?.close();
    throw error;
  }
}
