import type { Database } from '@lianxin/db';
import type { KeyRing } from '../keys/index.ts';
import type { Demo } from '../pages/index.ts';

/** Where bytes of pictures lie: a folder, or an S3-compatible store. */
export interface FileStore {
  put(name: string, bytes: Uint8Array): Promise<void>;
  get(name: string): Promise<Uint8Array | null>;
  remove(name: string): Promise<void>;
}

/** Sends one short message to a phone. */
export interface SmsOutbox {
  send(message: {
    /** Of the message: where it is sent again, it has the same one. */
    readonly id: string;
    readonly to: string;
    readonly text: string;
  }): Promise<void>;
}

/** A built file of the widgets as it lies under `/embed/`. */
export interface EmbedFile {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** Its name, or its folder's, carries a hash of its bytes. */
  readonly immutable: boolean;
  /** The same bytes packed once, by the name of the coding, for browsers that take it. */
  readonly packed?: { readonly br: Uint8Array; readonly gzip: Uint8Array };
}

export interface EmbedFiles {
  read(path: string): Promise<EmbedFile | null>;
}

/** One line of the log. Never a code, a key, a query string or a person's text. */
export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly requestId?: string;
  readonly method?: string;
  /** The pattern of the route, never the address itself. */
  readonly route?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly error?: unknown;
}

export type Log = (entry: LogEntry) => void;

/** How often one may ask; per minute where nothing else is said. */
export interface Limits {
  /** Reads from one address: an office or a village may stand behind one. */
  readonly reads: number;
  /** Writes from one address. */
  readonly writes: number;
  /** Unknown tracking codes from one address in an hour; the next is answered 429. */
  readonly guessesPerHour: number;
  /** Sign-in tries from one address in a quarter of an hour. */
  readonly signIns: number;
  /** Milliseconds that an equal request waits for the first one's answer. */
  readonly inFlight: number;
}

export const defaultLimits: Limits = {
  reads: 3_000,
  writes: 300,
  guessesPerHour: 19,
  signIns: 20,
  inFlight: 5_000,
};

/** Everything the API takes from outside: the server builds it once, tests build their own. */
export interface ApiDeps {
  readonly database: Database;
  readonly keys: KeyRing;
  readonly clock: () => Date;
  readonly randomBytes: (size: number) => Uint8Array;
  readonly files: FileStore;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly sms: SmsOutbox;
  readonly embed: EmbedFiles;
  readonly log: Log;
  /** The network address of who asks; what stands in headers counts only behind a known proxy. */
  readonly addressOf: (request: Request, bindings: unknown) => string;
  /** The version of this build, shown at `/version`. */
  readonly version: string;
  readonly limits?: Partial<Limits>;
  /** The seeded demo; without it there are no demo pages. */
  readonly demo?: Demo;
  /** Tests: an answer that its own schema refuses, or that says more than the schema, is a 500. */
  readonly checkAnswers?: boolean;
}
