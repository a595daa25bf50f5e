import type { Transport } from '../transport/index.ts';

/** The server sends a comment every 20 s; a line that is silent three times as long is cut. */
const LONGEST_SILENCE_MS = 60_000;

/** Streams that a page may hold open at once; browsers share six connections per host with all else. */
const MOST_STREAMS = 2;

let openStreams = 0;

/** Whether the page is in sight; outside of a browser always. */
export function isVisible(): boolean {
  return typeof document === 'undefined' || !document.hidden;
}

/** Calls back at each change of the page's visibility until the returned function is called. */
export function onVisibilityChange(callback: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined;
  document.addEventListener('visibilitychange', callback);
  return () => document.removeEventListener('visibilitychange', callback);
}

/** Where a stream was left: the id of its last message. */
export interface StreamPosition {
  /** Sent as `Last-Event-ID`. */
  lastEventId?: string;
}

/**
 * Yields once when the stream stands and once for each of its messages. Ends when the server closes
 * it, it falls silent, the page is hidden, the signal is aborted, or two streams are open already.
 *
 * Read by `fetch`, since `EventSource` cannot send a credential.
 */
export async function* petitionStream(
  transport: Transport,
  {
    code,
    position,
    signal,
  }: { code: string; position: StreamPosition; signal: AbortSignal | undefined },
): AsyncGenerator<void, void, undefined> {
  if (openStreams >= MOST_STREAMS) return;
  openStreams += 1;
  let close = (): void => undefined;
  try {
    const { lastEventId } = position;
    const { response } = await transport
      .send(
        {
          method: 'GET',
          path: '/v1/petitions/{code}/stream',
          params: { code },
          headers: {
            Accept: 'text/event-stream',
            ...(lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId }),
          },
          stream: true,
        },
        { signal, maxRetries: 0 },
      )
      .withResponse();
    const reader = response.body?.getReader();
    if (!reader) return;
    const stop = (): void => void reader.cancel().catch(() => undefined);
    const unwatch = onVisibilityChange(stop);
    signal?.addEventListener('abort', stop);
    close = () => {
      signal?.removeEventListener('abort', stop);
      unwatch();
      stop();
    };
    if (signal?.aborted) return;
    yield;
    yield* messagesFrom(reader, position);
  } finally {
    openStreams -= 1;
    close();
  }
}

/** Yields for each message, and keeps its id; comments only show that the line still stands. */
async function* messagesFrom(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  position: StreamPosition,
): AsyncGenerator<void, void, undefined> {
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const silence = setTimeout(() => void reader.cancel(), LONGEST_SILENCE_MS);
    // A line that is cut in the middle throws here; it ends the stream like one that is closed.
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
    clearTimeout(silence);
    if (done || !value) return;
    text += decoder.decode(value, { stream: true });
    const blocks = text.split(/\r?\n\r?\n/);
    text = blocks.pop() ?? '';
    for (const block of blocks.filter((one) => /^data:/m.test(one))) {
      const id = /^id: ?(.+)$/m.exec(block)?.[1];
      if (id) position.lastEventId = id;
      yield;
    }
  }
}
