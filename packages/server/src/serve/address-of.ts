import { isIPv6 } from 'node:net';
import { z } from 'zod';

const bindingsSchema = z.object({
  incoming: z.object({ socket: z.object({ remoteAddress: z.string().optional() }) }),
});

const GROUPS = 8;
const NETWORK = 4;
const mappedIPv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** Who has one address of IPv6 has the 2⁶⁴ of its network: they count as one, or no quota would hold. */
function countedAs(address: string): string {
  const [, mapped] = mappedIPv4.exec(address) ?? [];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: GROUPS - head.length - tail.length }, () => '0');
  const network = [...head, ...zeros, ...tail].slice(0, NETWORK);
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/**
 * Who asks. Of `X-Forwarded-For` only what our own proxies wrote is believed: each adds one address at
 * the end, so with one proxy the last one counts.
 */
export function addressOf(proxies: number): (request: Request, bindings: unknown) => string {
  return (request, bindings) => {
    const forwarded = request.headers.get('x-forwarded-for')?.split(',') ?? [];
    const told = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined;
    const read = bindingsSchema.safeParse(bindings);
    return countedAs(told ?? read.data?.incoming.socket.remoteAddress ?? 'unknown');
  };
}
