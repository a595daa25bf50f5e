import { once } from 'node:events';
import { createServer } from 'node:http';

export interface Host {
  readonly origin: string;
  close(): Promise<void>;
}

/** A website of somebody else: one page, on an origin of its own. */
export async function openHost(page: string): Promise<Host> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the host has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A page with nothing on it but what is given. */
export function barePage(body: string, head = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>别的网站</title><link rel="icon" href="data:,">${head}</head>
    <body>${body}</body></html>`;
}
