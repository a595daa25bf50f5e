import { describe, expect, it } from 'vitest';
import { InFlight } from './in-flight.ts';

const request = { scope: 'key', bodyHash: Buffer.from('body') };
const sent = { status: 201, body: '{"code":"one"}' };

describe('InFlight', () => {
  it('does the work once for equal requests at once', async () => {
    const flight = new InFlight(5_000);
    const gate = Promise.withResolvers<typeof sent>();
    let worked = 0;
    const work = () => {
      worked += 1;
      return gate.promise;
    };
    const all = Array.from({ length: 50 }, () => flight.once(request, work));
    gate.resolve(sent);
    expect(new Set(await Promise.all(all))).toEqual(new Set([sent]));
    expect(worked).toBe(1);
  });

  it('tells those who waited too long to come again', async () => {
    const flight = new InFlight(1);
    const gate = Promise.withResolvers<typeof sent>();
    const first = flight.once(request, () => gate.promise);
    const second = flight.once(request, () => gate.promise);
    await expect(second).rejects.toMatchObject({
      code: 'request_in_flight',
      detail: { retryAfter: 1 },
    });
    gate.resolve(sent);
    expect(await first).toBe(sent);
  });

  it('refuses another body under the key of one that is under way', async () => {
    const flight = new InFlight(5_000);
    const gate = Promise.withResolvers<typeof sent>();
    const first = flight.once(request, () => gate.promise);
    const other = { ...request, bodyHash: Buffer.from('other') };
    await expect(flight.once(other, async () => sent)).rejects.toMatchObject({
      code: 'idempotency_key_reused',
    });
    gate.resolve(sent);
    await first;
  });

  it('gives the first one’s failure to all, and begins anew afterwards', async () => {
    const flight = new InFlight(5_000);
    const fail = () => Promise.reject(new Error('lost'));
    const results = await Promise.allSettled([
      flight.once(request, fail),
      flight.once(request, fail),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await flight.once(request, async () => sent)).toBe(sent);
  });
});
