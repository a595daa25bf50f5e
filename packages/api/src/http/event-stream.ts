import { streamSSE } from 'hono/streaming';
import type { StreamMessage } from './call.ts';
import type { RequestContext } from './env.ts';

const HEARTBEAT = 20_000;

/** Server-sent events from a source that ends when the reader leaves; a comment every 20 s. */
export function eventStream(
  c: RequestContext,
  { messages, leave }: { messages: AsyncIterable<StreamMessage<unknown>>; leave: () => void },
): Response {
  const response = streamSSE(c, async (stream) => {
    const heartbeat = setInterval(() => void stream.write(': \n\n'), HEARTBEAT);
    stream.onAbort(leave);
    try {
      await stream.write(': \n\n');
      for await (const { id, data } of messages) {
        await stream.writeSSE({ id, data: JSON.stringify(data) });
      }
    } finally {
      clearInterval(heartbeat);
      leave();
    }
  });
  response.headers.set('Cache-Control', 'private, no-cache');
  // A proxy in front that collects bytes first would hold every change back.
  response.headers.set('X-Accel-Buffering', 'no');
  return response;
}
