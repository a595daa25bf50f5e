import { resolve } from 'node:path';
import { z } from 'zod';
import { parseRing, type Ring } from './keys/ring.ts';

function isBareFolder(value: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:\/\//i.test(value);
}

const ringSchema = z.string().transform((value, context) => {
  try {
    return parseRing(value);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : '' });
    return z.NEVER;
  }
});

const shapes = {
  PORT: z.coerce
    .number({ error: 'is not a number' })
    .int({ error: 'is not a whole number' })
    .min(0, { error: 'is below 0' })
    .max(65_535, { error: 'is above 65535' })
    .default(8787),
  HOST: z.string().min(1, { error: 'is empty' }).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, { error: 'does not begin with postgres://' })
    .optional(),
  LIANXIN_DATA_DIR: z
    .string()
    .min(1, { error: 'is empty' })
    .default('.data')
    .transform((folder) => resolve(folder)),
  LIANXIN_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'is not an http or https address' })
    .transform((address) => address.replace(/\/+$/, ''))
    .optional(),
  LIANXIN_KEYS: ringSchema.optional(),
  LIANXIN_STORAGE: z
    .string()
    .refine(isBareFolder, { error: 'is not a folder' })
    .transform((folder) => resolve(folder))
    .optional(),
  LIANXIN_EMBEDDED: z.enum(['allow'], { error: 'is something other than allow' }).optional(),
  LIANXIN_SMS_URL: z
    .url({ protocol: /^https?$/, error: 'is not an http or https address' })
    .optional(),
  LIANXIN_SMS_TOKEN: z.string().optional(),
  LIANXIN_PROXIES: z.coerce
    .number({ error: 'is not a number' })
    .int({ error: 'is not a whole number' })
    .min(0, { error: 'is below 0' })
    .max(9, { error: 'is above 9' })
    .default(0),
  LIANXIN_LOG: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'is no level of the log' })
    .optional(),
  NODE_ENV: z.string().optional(),
};

type Name = keyof typeof shapes;

const cures: Record<Name, string> = {
  PORT: 'a port between 0 (any free one) and 65535; 8787 when absent',
  HOST: 'the address to listen on, such as 127.0.0.1 or 0.0.0.0',
  DATABASE_URL: 'postgres://user:password@host:5432/name; absent for the embedded trial database',
  LIANXIN_DATA_DIR: 'a folder that this user may write to; .data when absent',
  LIANXIN_PUBLIC_URL: 'the address that browsers use, such as https://liaison.example.gov.cn',
  LIANXIN_KEYS:
    'make a ring with: echo "pepper:$(openssl rand -base64 32),1:$(openssl rand -base64 32)"',
  LIANXIN_STORAGE:
    'the path of a folder that every process shares; files in the data folder when absent',
  LIANXIN_EMBEDDED: 'remove it, or write allow to run the embedded database in production',
  LIANXIN_SMS_URL:
    'where a gateway takes { "id", "to", "text" } by POST; absent: kept in the data folder',
  LIANXIN_SMS_TOKEN: 'the bearer token of that gateway, if it wants one',
  LIANXIN_PROXIES: 'how many of your own proxies stand in front, 0 to 9',
  LIANXIN_LOG: 'one of debug, info, warn, error, silent',
  NODE_ENV: 'production, or nothing',
};

const environmentSchema = z.object(shapes);

const production: readonly { name: Name; absent: string }[] = [
  { name: 'DATABASE_URL', absent: 'is missing: the embedded database is for trials' },
  { name: 'LIANXIN_KEYS', absent: 'is missing: contact data is encrypted with it' },
  { name: 'LIANXIN_PUBLIC_URL', absent: 'is missing: receipts and codes carry it' },
];

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly publicUrl: string | undefined;
  readonly keys: Ring | undefined;
  readonly storage: string;
  readonly sms: { readonly url: string; readonly token: string | undefined } | undefined;
  /** Own proxies in front, each of which adds to X-Forwarded-For. */
  readonly proxies: number;
  readonly log: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly production: boolean;
}

/** Everything that is wrong with the settings, with a cure for each. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['The settings cannot be used:', ...problems.map((line) => `  ${line}`)].join('\n'));
    this.problems = problems;
  }
}

function isName(value: unknown): value is Name {
  return typeof value === 'string' && value in shapes;
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const [name] = issue.path;
  return isName(name) ? `${name} ${issue.message}. Cure: ${cures[name]}` : issue.message;
}

function missingInProduction(env: NodeJS.ProcessEnv): string[] {
  if (env['NODE_ENV'] !== 'production') return [];
  return production
    .filter(({ name }) => !env[name] && !(name === 'DATABASE_URL' && env['LIANXIN_EMBEDDED']))
    .map(({ name, absent }) => `${name} ${absent}. Cure: ${cures[name]}`);
}

function unknownNames(env: NodeJS.ProcessEnv): string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('LIANXIN_') && !name.startsWith('LIANXIN_TEST_'))
    .filter((name) => !isName(name))
    .map((name) => `${name} is not a setting. Cure: remove it, or look for a slip in its name`);
}

/** An empty variable counts as absent: a compose file writes `DATABASE_URL=` for "none". */
function withoutEmpty(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}

export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const given = withoutEmpty(env);
  const read = environmentSchema.safeParse(given);
  const problems = [
    ...(read.error?.issues.map(describeIssue) ?? []),
    ...missingInProduction(given),
    ...unknownNames(given),
  ];
  if (!read.success || problems.length) throw new WrongSettings(problems);
  const settings = read.data;
  return {
    port: settings.PORT,
    host: settings.HOST,
    databaseUrl: settings.DATABASE_URL,
    dataDir: settings.LIANXIN_DATA_DIR,
    publicUrl: settings.LIANXIN_PUBLIC_URL,
    keys: settings.LIANXIN_KEYS,
    storage: settings.LIANXIN_STORAGE ?? resolve(settings.LIANXIN_DATA_DIR, 'files'),
    sms: settings.LIANXIN_SMS_URL
      ? { url: settings.LIANXIN_SMS_URL, token: settings.LIANXIN_SMS_TOKEN }
      : undefined,
    proxies: settings.LIANXIN_PROXIES,
    log: settings.LIANXIN_LOG ?? (settings.NODE_ENV === 'production' ? 'info' : 'warn'),
    production: settings.NODE_ENV === 'production',
  };
}

/** Settings with what a command line says in place of the environment's. */
export function readSettingsWith(given: {
  readonly PORT?: string;
  readonly HOST?: string;
}): Settings {
  return readSettings({ ...process.env, ...given });
}
