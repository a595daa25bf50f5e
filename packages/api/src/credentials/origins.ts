/** `https://example.gov.cn`, `http://localhost:*`, `https://*.example.gov.cn`. */
function matchesPattern(origin: string, pattern: string): boolean {
  const [scheme = '', place = ''] = pattern.split('://');
  const prefix = `${scheme}://`;
  if (!origin.startsWith(prefix)) return false;
  const [host = '', port = ''] = place.split(':');
  const [, ourHost = '', ourPort = ''] =
    /^([^:/]+)(?::(\d+))?$/.exec(origin.slice(prefix.length)) ?? [];
  const sameHost = host.startsWith('*.') ? ourHost.endsWith(host.slice(1)) : ourHost === host;
  return sameHost && (port === '*' || ourPort === port);
}

/** Whether a browser's page of this origin may use a key. `null` is nobody's origin. */
export function allowsOrigin(patterns: readonly string[], origin: string): boolean {
  return origin !== 'null' && patterns.some((pattern) => matchesPattern(origin, pattern));
}
