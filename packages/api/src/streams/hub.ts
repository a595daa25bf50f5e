import { petitionStates, steps } from '@lianxin/contract';
import type { Database } from '@lianxin/db';
import { z } from 'zod';
import type { Log } from '../app/index.ts';

/** On these the database, or a command, tells every process what was committed. */
const PETITIONS = 'lianxin_petitions';
const PUBLIC_DATA = 'lianxin_public_data';

const MOST_WAITING = 100;

const changeSchema = z.object({
  tenantId: z.guid(),
  petitionId: z.guid(),
  eventId: z.guid(),
  step: z.enum(steps),
  state: z.enum(petitionStates),
  at: z.string(),
});

/** What was committed about a petition; ids and names of states only. */
export type Change = z.infer<typeof changeSchema>;

interface HubDeps {
  readonly database: Pick<Database, 'listen' | 'notify'>;
  readonly log: Log;
}

function parse(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return null;
  }
}

/** Listens once per process and tells everybody here who waits for a change. */
export class Hub {
  readonly #deps: HubDeps;
  readonly #petitions = new Map<string, Set<(change: Change) => void>>();
  readonly #publicData = new Set<(tenantId: string) => void>();
  #listening: Promise<(() => Promise<void>)[]> | null = null;
  #line = new AbortController();

  constructor(deps: HubDeps) {
    this.#deps = deps;
  }

  /** Begins to listen; a second call does nothing, unless the first one failed. */
  async start(): Promise<void> {
    this.#listening ??= this.#listen().catch((error: unknown) => {
      this.#listening = null;
      throw error;
    });
    await this.#listening;
  }

  #listen(): Promise<(() => Promise<void>)[]> {
    const { database } = this.#deps;
    return Promise.all([
      database.listen(
        PETITIONS,
        (payload) => this.#tell(payload),
        () => this.#endAll(),
      ),
      database.listen(PUBLIC_DATA, (tenantId) =>
        this.#publicData.forEach((tell) => tell(tenantId)),
      ),
    ]);
  }

  async stop(): Promise<void> {
    const stops = (await this.#listening) ?? [];
    this.#listening = null;
    await Promise.all(stops.map((stop) => stop()));
  }

  /** Calls back when a tenant's stations, deputies or settings changed. */
  onPublicData(tell: (tenantId: string) => void): void {
    this.#publicData.add(tell);
  }

  async tellPublicData(tenantId: string): Promise<void> {
    await this.#deps.database.notify(PUBLIC_DATA, tenantId);
  }

  /** How many petitions are being watched here. */
  get watched(): number {
    return this.#petitions.size;
  }

  /**
   * The changes of one petition until the signal ends them, or until some may have been missed. What
   * happens after this call is kept, so a reader who then looks at the present state misses nothing.
   */
  async watch(petitionId: string, left: AbortSignal): Promise<AsyncGenerator<Change>> {
    await this.start();
    const signal = AbortSignal.any([left, this.#line.signal]);
    const waiting: Change[] = [];
    const bell = { ring: Promise.withResolvers<void>() };
    const stop = this.#on(petitionId, (change) => {
      // A reader too slow for this many reads the newest state anyway.
      if (waiting.length < MOST_WAITING) waiting.push(change);
      bell.ring.resolve();
    });
    // Whoever leaves before the first reading never reaches the end of `drain`.
    const leave = (): void => {
      stop();
      bell.ring.resolve();
    };
    signal.addEventListener('abort', leave, { once: true });
    if (signal.aborted) leave();
    return drain({ waiting, bell, signal });
  }

  #on(petitionId: string, tell: (change: Change) => void): () => void {
    const tells = this.#petitions.get(petitionId) ?? new Set();
    this.#petitions.set(petitionId, tells.add(tell));
    return () => {
      tells.delete(tell);
      if (tells.size === 0) this.#petitions.delete(petitionId);
    };
  }

  /** Changes were missed: whoever watches looks at the present state when it comes again. */
  #endAll(): void {
    this.#line.abort();
    this.#line = new AbortController();
  }

  #tell(payload: string): void {
    const { success, data } = changeSchema.safeParse(parse(payload));
    if (!success) return this.#deps.log({ level: 'warn', event: 'change_unreadable' });
    this.#petitions.get(data.petitionId)?.forEach((tell) => tell(data));
  }
}

interface Queue {
  readonly waiting: Change[];
  readonly bell: { ring: PromiseWithResolvers<void> };
  readonly signal: AbortSignal;
}

async function* drain({ waiting, bell, signal }: Queue): AsyncGenerator<Change> {
  while (!signal.aborted) {
    const change = waiting.shift();
    if (change) {
      yield change;
      continue;
    }
    await bell.ring.promise;
    bell.ring = Promise.withResolvers<void>();
  }
}
