import { createTestKey, openOfficeOn, type TestOffice } from '@lianxin/testkit';
import { api, type Context } from './test-api.ts';

/** What a test gets to follow petitions with: a key that is open to its page. */
export interface OfficeSite {
  id: string;
  key: string;
}

const offices = new Map<string, TestOffice>();

/** What the office and its residents can be told to do; the arguments come as they are. */
const acts = new Set([
  'file',
  'track',
  'own',
  'accept',
  'assign',
  'assignment',
  'command',
  'handle',
]);

async function open({ origin }: Context): Promise<OfficeSite> {
  const office = await openOfficeOn(await api());
  const { tenant } = office;
  offices.set(tenant.id, office);
  const key = await createTestKey(office.api.deps, { tenant, origins: [origin] });
  return { id: tenant.id, key };
}

async function act(context: Context): Promise<unknown> {
  const [, , , id = '', name = ''] = context.path.split('/');
  const office = offices.get(id);
  const args: unknown[] = JSON.parse(await bodyOf(context));
  if (!office) throw new RangeError('no such office');
  if (name === 'pass') return office.api.clock.pass(Object(args[0]));
  if (name === 'fileAnonymously') return office.file({ anonymous: true, contact: undefined });
  if (!acts.has(name)) throw new RangeError(`the office does not ${name}`);
  const method: unknown = Reflect.get(office, name);
  if (typeof method !== 'function') throw new RangeError(`the office cannot ${name}`);
  return method.apply(office, args);
}

async function bodyOf({ req }: Context): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/**
 * The people of an office, driven by tests in the browser: `POST /harness/offices` opens one, `POST
 * /harness/offices/{id}/{act}` with its arguments lets it act over HTTP.
 */
export async function testOffice(context: Context, next: () => Promise<void>): Promise<void> {
  if (context.path === '/harness/offices') context.body = await open(context);
  else if (context.path.startsWith('/harness/offices/'))
    context.body = { done: await act(context) };
  else await next();
}
