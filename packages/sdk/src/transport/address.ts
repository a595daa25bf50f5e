import type { ApiRequest, ClientOptions } from './options.ts';

/** Path and query of a request, and the headers that say who asks. */
export async function addressOf(
  { path, params = {}, query, cache }: ApiRequest,
  client: ClientOptions,
): Promise<{ address: string; credentials: Record<string, string> }> {
  const key = typeof client.key === 'string' ? client.key : await client.key();
  const fields: Record<string, unknown> = { ...query };
  const credentials: Record<string, string> = {};
  if (cache && key.startsWith('pk_')) fields['key'] = key;
  else {
    credentials['Authorization'] = `Bearer ${key}`;
    const resident = await client.resident?.();
    if (resident) credentials['Lianxin-Resident'] = resident;
    if (client.tenant) credentials['Lianxin-Tenant'] = client.tenant;
  }
  if (client.locale) credentials['Accept-Language'] = client.locale;
  const search = Object.keys(fields)
    .filter((name) => fields[name] !== undefined)
    .map((name) => `${name}=${encodeURIComponent(String(fields[name]))}`)
    .join('&');
  const filled = path.replace(/{(\w+)}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  return { address: search ? `${filled}?${search}` : filled, credentials };
}
