import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';

/** Requests under way get this long to end once the process is asked to stop. */
const lastWords = 8_000;

type Fetch = (request: Request, env: unknown) => Response | Promise<Response>;

export interface Listening {
  readonly port: number;
  /** From now on requests are answered; before, they are told to come again. */
  open(fetch: Fetch): void;
  /** Takes no more connections, lets requests under way end, then closes what is left. */
  close(): Promise<void>;
}

const notYet: RequestListener = (_request, response) => {
  response.writeHead(503, { 'retry-after': '1', 'cache-control': 'no-store' }).end();
};

async function closeGently(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), lastWords);
  await closed;
  clearTimeout(timer);
}

function describeFailure(error: unknown, { host, port }: { host: string; port: number }): Error {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return new Error(`Port ${port} of ${host} is taken. Cure: another one by --port, or PORT`);
  if (code === 'EACCES')
    return new Error(`Port ${port} is not for this user. Cure: one above 1023 by --port, or PORT`);
  if (code === 'EADDRNOTAVAIL')
    return new Error(`${host} is no address of this machine. Cure: another one by --host, or HOST`);
  return error instanceof Error ? error : new Error(String(error));
}

/** Takes the port at once, so that one that is taken is told before anything else is done. */
export async function listen(place: { host: string; port: number }): Promise<Listening> {
  let answer = notYet;
  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    // A browser keeps its connection; once the server closes, the last answer ends it.
    response.on(
      'close',
      () => server.listening || setImmediate(() => server.closeIdleConnections()),
    );
    answer(request, response);
  });
  server.listen(place.port, place.host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw describeFailure(error, place);
  }
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : place.port,
    open(fetch) {
      const listener = getRequestListener(fetch);
      answer = (request, response) => void listener(request, response);
    },
    close: () => closeGently(server),
  };
}
