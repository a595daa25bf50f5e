import { claimMessages, finishMessage, type ClaimedMessage } from '@lianxin/db';
import type { ApiDeps } from '../app/index.ts';

const BATCH = 50;

/** Does what a message of one topic asks for; a second time does no harm. */
export type MessageHandler = (message: ClaimedMessage) => Promise<void>;

type ReaderDeps = Pick<ApiDeps, 'database' | 'clock' | 'log'>;

/** Brings what was committed to those outside: each message at least once, in any process. */
export class OutboxReader {
  readonly #deps: ReaderDeps;
  readonly #handlers: ReadonlyMap<string, readonly MessageHandler[]>;
  #reading: Promise<void> = Promise.resolve();

  constructor(deps: ReaderDeps, handlers: ReadonlyMap<string, readonly MessageHandler[]>) {
    this.#deps = deps;
    this.#handlers = handlers;
  }

  /** Works until nothing waits; one reading at a time in a process. */
  read(): Promise<void> {
    // A reading that failed, as when the database was away, must not be the last.
    this.#reading = this.#reading.catch(() => undefined).then(() => this.#readAll());
    return this.#reading;
  }

  async #readAll(): Promise<void> {
    const { database, clock } = this.#deps;
    for (;;) {
      const messages = await claimMessages(database.relay, { now: clock(), limit: BATCH });
      for (const message of messages) await this.#handle(message);
      if (messages.length < BATCH) return;
    }
  }

  async #handle(message: ClaimedMessage): Promise<void> {
    const { database, clock, log } = this.#deps;
    try {
      for (const handle of this.#handlers.get(message.topic) ?? []) await handle(message);
      await finishMessage(database.relay, { ...message, now: clock() });
    } catch (error) {
      // It stays and comes back; one that cannot be done must not hold up the others.
      log({ level: 'error', event: 'message_failed', route: message.topic, error });
    }
  }
}
