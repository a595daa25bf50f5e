import { fileURLToPath } from 'node:url';
import { createApi, startJobs, type ApiDeps, type EmbedFiles } from '@lianxin/api';
import manifest from '../../package.json' with { type: 'json' };
import { openEmbedFiles } from '../embed/embed-files.ts';
import { readSettingsWith, type Settings } from '../env.ts';
import { openInstallation, type Installation } from '../installation/installation.ts';
import { createLog } from '../log/log.ts';
import type { Terminal } from '../output/terminal.ts';
import { openDemo } from '../seed/open-demo.ts';
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
  return readSettingsWith(given);
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
  const demo = await openDemo(installation, terminal);
  return {
    ...given,
    ...(demo ? { demo } : {}),
    files: new FolderStore(settings.storage),
    sms: createSms(settings),
    embed: await openWidgets(terminal),
    log: createLog(settings.log),
    addressOf: addressOf(settings.proxies),
    version: manifest.version,
  };
}

interface Running {
  stop(): Promise<void>;
}

interface Start {
  readonly settings: Settings;
  readonly role: ServeOptions['role'];
  readonly listening: Listening | null;
}

async function run({ settings, role, listening }: Start, terminal: Terminal): Promise<Running> {
  const port = listening?.port ?? settings.port;
  const installation = await terminal.during('Opening the database', () =>
    openInstallation({ ...settings, port }),
  );
  try {
    const deps = await depsOf(installation, terminal);
    const api = createApi(deps);
    const jobs = role === 'api' ? null : await startJobs(deps);
    listening?.open((request, env) => api.fetch(request, Object(env)));
    announce({ installation, role, demo: deps.demo }, terminal);
    return {
      async stop() {
        await jobs?.stop();
        await installation.database.close();
      },
    };
  } catch (error) {
    await installation.database.close();
    throw error;
  }
}

/** Serves until it is asked to stop; then lets requests end and closes the database. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<void> {
  const settings = withOptions(options);
  const { role } = options;
  const stopped = stopSignal();
  const listening = role === 'worker' ? null : await listen(settings);
  try {
    const running = await run({ settings, role, listening }, terminal);
    await stopped;
    await listening?.close();
    await running.stop();
  } catch (error) {
    await listening?.close();
    throw error;
  }
}
