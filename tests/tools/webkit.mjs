// Starts WebKitGTK's driver on a screen of its own, each on a free port.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const patience = 15_000;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Xvfb writes the number of the display it took to the file descriptor it is given. */
async function openScreen(screen) {
  const options = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = spawn(screen, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(child.stdio[3], 'data');
  return { child, display: `:${String(number).trim()}` };
}

async function untilReady(address) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const ready = await fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await wait(100);
  }
  throw new Error(`the driver of WebKit does not answer at ${address}`);
}

export async function startWebKitDriver({ driver, screen }) {
  const { child, display } = await openScreen(screen);
  const port = await freePort();
  const server = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
    stdio: 'ignore',
  });
  await untilReady(`http://127.0.0.1:${port}`);
  return {
    port,
    stop() {
      server.kill();
      child.kill();
    },
  };
}
