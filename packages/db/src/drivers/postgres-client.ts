import { connect, type Socket } from 'node:net';
import postgres, { type Sql } from 'postgres';
import { camelCase } from './camel-case.ts';

const SECOND = 1000;

export interface PostgresClientOptions {
  readonly url: string;
  /** Every session of the pool runs as this role; absent for the login itself. */
  readonly role?: string;
  readonly connections: number;
  readonly camelCase: boolean;
}

// postgres.js leaves Nagle's algorithm on, which costs tens of milliseconds on short statements.
function openSocket({ host, port, path }: SocketPlace): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = typeof path === 'string' ? connect(path) : connect(port[0] ?? 5432, host[0]);
    socket.setNoDelay(true);
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.removeListener('error', reject);
      resolve(socket);
    });
  });
}

interface SocketPlace {
  readonly host: readonly string[];
  readonly port: readonly number[];
  readonly path?: string | boolean | undefined;
}

const asText = { to: 25, from: [1082], serialize: String, parse: String };
const asJson = {
  to: 3802,
  from: [114, 3802],
  // A string is JSON already, as with PGlite; drizzle sends its documents so.
  serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
  parse: (text: string): unknown => JSON.parse(text),
};
const asNumber = { to: 20, from: [20, 1700], serialize: String, parse: Number };

/** A postgres.js client of our own for raw SQL, with a time limit for every statement. */
export function createPostgresClient(options: PostgresClientOptions): Sql {
  const { url, role, connections } = options;
  const settings = {
    application_name: 'lianxin',
    statement_timeout: 15 * SECOND,
    lock_timeout: 5 * SECOND,
    idle_in_transaction_session_timeout: 30 * SECOND,
    ...(role === undefined ? {} : { role }),
  };
  // `socket` is missing from the published types.
  const socket = { socket: openSocket };
  return postgres(url, {
    ...socket,
    max: connections,
    connect_timeout: 10,
    connection: settings,
    onnotice: () => undefined,
    types: { day: asText, json: asJson, integer: asNumber },
    ...(options.camelCase ? { transform: { column: { from: camelCase } } } : {}),
  });
}
