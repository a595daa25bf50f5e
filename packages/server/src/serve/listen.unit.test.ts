import { describe, expect, it } from 'vitest';
import { listen } from './listen.ts';

const place = { host: '127.0.0.1', port: 0 };
const address = (port: number) => `http://127.0.0.1:${port}/`;

describe('listen', () => {
  it('tells early visitors to come again, and serves them once it is open', async () => {
    const listening = await listen(place);
    const early = await fetch(address(listening.port));
    listening.open(() => new Response('here'));
    const late = await fetch(address(listening.port));
    expect([early.status, early.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await late.text()).toBe('here');
    await listening.close();
  });

  it('says at once that a port is taken, and what to do', async () => {
    const first = await listen(place);
    await expect(listen({ ...place, port: first.port })).rejects.toThrow(
      /is taken\. Cure: .*--port/,
    );
    await first.close();
  });

  it('lets a request under way end before it closes', async () => {
    const listening = await listen(place);
    const started = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    listening.open(async () => {
      started.resolve();
      await end.promise;
      return new Response('done');
    });
    const answer = fetch(address(listening.port));
    await started.promise;
    const closed = listening.close();
    end.resolve();
    expect(await (await answer).text()).toBe('done');
    await closed;
    await expect(fetch(address(listening.port))).rejects.toThrow();
  });
});
