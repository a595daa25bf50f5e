import type { PetitionChange } from '@lianxin/contract';
import type { TrackedRow } from '@lianxin/db';
import { toWireId } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import type { SiteCaller } from '../credentials/index.ts';
import type { StreamMessage } from '../http/index.ts';
import type { Change } from '../streams/index.ts';
import { trackByHandle } from './petition-handle.ts';

interface Watching {
  readonly caller: SiteCaller;
  readonly code: string;
  /** The last message that the reader has, when a stream is taken up again. */
  readonly lastEventId: string | undefined;
  readonly signal: AbortSignal;
}

type Message = StreamMessage<PetitionChange>;

function messageOf({ eventId, step, state, at }: Omit<Change, 'tenantId' | 'petitionId'>): Message {
  const id = toWireId('event', eventId);
  return { id, data: { id, step, state, at: new Date(at).toISOString() } };
}

function latestOf({ events, step, state }: TrackedRow): Message | null {
  const [latest] = events;
  return latest
    ? messageOf({ eventId: latest.id, step, state, at: latest.at.toISOString() })
    : null;
}

/**
 * Tells of each change of a petition. It begins with how things stand, unless the reader has that: what
 * happened between reading the page and opening the stream is never missed.
 */
export async function watchPetition(
  runtime: Runtime,
  watching: Watching,
): Promise<AsyncIterable<Message>> {
  const { id } = await trackByHandle(runtime, watching);
  const changes = await runtime.hub.watch(id, watching.signal);
  const latest = latestOf(await trackByHandle(runtime, watching));
  return tell({ latest, changes, lastEventId: watching.lastEventId });
}

async function* tell({
  latest,
  changes,
  lastEventId,
}: {
  latest: Message | null;
  changes: AsyncIterable<Change>;
  lastEventId: string | undefined;
}): AsyncGenerator<Message> {
  if (latest && latest.id !== lastEventId) yield latest;
  for await (const change of changes) {
    const message = messageOf(change);
    if (message.id !== latest?.id) yield message;
  }
}
