import { z } from 'zod';

const bindingsSchema = z.object({
  incoming: z.object({ socket: z.object({ remoteAddress: z.string().optional() }) }),
});

/**
 * Who asks. Of `X-Forwarded-For` only what our own proxies wrote is believed: each adds one address at
 * the end, so with one proxy the last one counts.
 */
export function addressOf(proxies: number): (request: Request, bindings: unknown) => string {
  return (request, bindings) => {
    const forwarded = request.headers.get('x-forwarded-for')?.split(',') ?? [];
    const told = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined;
    const read = bindingsSchema.safeParse(bindings);
    return told ?? read.data?.incoming.socket.remoteAddress ?? 'unknown';
  };
}
