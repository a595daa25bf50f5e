import { PGlite } from '@electric-sql/pglite';
import { lockDataDir } from './data-dir-lock.ts';

const TIMESTAMPTZ = 1184;
const BYTEA = 17;
const DATE = 1082;
const INT8 = 20;
const NUMERIC = 1700;

/** The embedded database and the lock on its directory. */
export interface Engine {
  readonly pglite: PGlite;
  close(): Promise<void>;
}

function bytesOf(text: string): Buffer {
  return Buffer.from(text.slice(2), 'hex');
}

/** In memory where there is no directory. Values come out as the Postgres client gives them. */
export async function openEngine(
  dataDir: string | null,
  { image }: { image?: Blob | undefined } = {},
): Promise<Engine> {
  const unlock = dataDir === null ? async () => undefined : await lockDataDir(dataDir);
  try {
    const pglite = await PGlite.create({
      ...(dataDir === null ? {} : { dataDir: `${dataDir}/pglite` }),
      ...(image === undefined ? {} : { loadDataDir: image }),
      parsers: {
        [BYTEA]: bytesOf,
        [DATE]: (text) => text,
        [INT8]: Number,
        [NUMERIC]: Number,
        [TIMESTAMPTZ]: (text) => new Date(text),
      },
    });
    return {
      pglite,
      async close() {
        await pglite.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}
