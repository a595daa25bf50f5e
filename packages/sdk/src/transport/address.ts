import type { ApiRequest, TransportOptions } from './options.ts';

/** Path and query of a request; puts the headers that say who asks. */
export async function addressOf(
  { path, params, query, cache }: ApiRequest,
  { key, resident }: TransportOptions,
  headers: Record<string, string>,
): Promise<string> {
  const credential = typeof key === 'string' ? key : await key();
  const fields: Record<string, unknown> = { ...query };
  if (cache && credential.startsWith('pk_')) fields['key'] = credential;
  else headers['Authorization'] = `Bearer ${credential}`;
  const token = cache ? undefined : await resident?.();
  if (token) headers['Lianxin-Resident'] = token;
  const search = Object.keys(fields)
    .filter((name) => fields[name] !== undefined)
    .map((name) => `${name}=${encodeURIComponent(String(fields[name]))}`)
    .join('&');
  const filled = path.replace(/{(\w+)}/, (_, name: string) =>
    encodeURIComponent(params?.[name] ?? ''),
  );
  return search ? `${filled}?${search}` : filled;
}
