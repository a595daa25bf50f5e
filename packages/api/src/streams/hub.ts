import type { Database } from '@lianxin/db';
import { z } from 'zod';
import type { Log } from '../app/index.ts';

/** The channel on which every process hears what was committed. */
export const CHANGES = 'lianxin_changes';

const MOST_WAITING = 100;

/** What `NOTIFY` carries: ids only. */
const changeSchema = z.object({ tenant: z.string(), topic: z.string(), subject: z.string() });

export interface Change {
  readonly tenant: string;
  readonly topic: string;
  /** The petition, station, … that changed. */
  readonly subject: string;
}

type Listener = (change: Change) => void;

interface HubDeps {
  readonly database: Pick<Database, 'listen'>;
  readonly log: Log;
}

/** Listens once per process and tells everybody here who waits for a change. */
export class Hub {
  readonly #deps: HubDeps;
  readonly #listeners = new Map<string, Set<Listener>>();
  #listening: Promise<() => Promise<void>> | null = null;

  constructor(deps: HubDeps) {
    this.#deps = deps;
  }

  /** Begins to listen; a second call does nothing. */
  async start(): Promise<void> {
    this.#listening ??= this.#deps.database.listen(CHANGES, (payload) => this.#tell(payload));
    await this.#listening;
  }

  async stop(): Promise<void> {
    const stop = await this.#listening;
    this.#listening = null;
    await stop?.();
  }

  /** Calls back for each change of a subject, or of `*` for all; returns how to stop. */
  on(subject: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(subject) ?? new Set();
    this.#listeners.set(subject, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(subject);
    };
  }

  /**
   * The changes of one subject until the signal ends them. What happens from this call on is kept, so
   * a reader who looks at the present state afterwards misses nothing.
   */
  changes(subject: string, signal: AbortSignal): AsyncGenerator<Change> {
    const waiting: Change[] = [];
    const bell = { ring: Promise.withResolvers<void>() };
    const stop = this.on(subject, (change) => {
      // A reader too slow for this many reads the newest state anyway.
      if (waiting.length < MOST_WAITING) waiting.push(change);
      bell.ring.resolve();
    });
    signal.addEventListener('abort', () => bell.ring.resolve(), { once: true });
    return drain({ waiting, bell, stop, signal });
  }

  #tell(payload: string): void {
    const { success, data } = changeSchema.safeParse(parse(payload));
    if (!success) return this.#deps.log({ level: 'warn', event: 'change_unreadable' });
    for (const subject of [data.subject, '*']) {
      for (const listener of this.#listeners.get(subject) ?? []) listener(data);
    }
  }
}

function parse(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return null;
  }
}

interface Queue {
  readonly waiting: Change[];
  readonly bell: { ring: PromiseWithResolvers<void> };
  readonly stop: () => void;
  readonly signal: AbortSignal;
}

async function* drain({ waiting, bell, stop, signal }: Queue): AsyncGenerator<Change> {
  try {
    while (!signal.aborted) {
      const change = waiting.shift();
      if (change) {
        yield change;
        continue;
      }
      await bell.ring.promise;
      bell.ring = Promise.withResolvers<void>();
    }
  } finally {
    stop();
  }
}
