import { describe, expect, it, vi } from 'vitest';
import { ApiError, NetworkError, TimeoutError } from '../errors/errors.ts';
import { createPetition, retrievePetition } from '../petitions/index.ts';
import { listStations } from '../stations/stations.ts';
import { createTransport } from './transport.ts';
import type { TransportOptions } from './options.ts';

type Reply = () => Response | Promise<Response>;

const draft = { category: 'housing', content: '楼道漏水', notice: '1', anonymous: true as const };
const ok: Reply = () => Response.json({ code: 'GH7K-3MQX-8T4R-5WPN' }, { status: 201 });
const cut: Reply = () => Promise.reject(new TypeError('Failed to fetch'));

function refuse(status: number, code: string, headers: Record<string, string> = {}): Reply {
  const body = { type: 'about:blank', title: code, status, code, instance: '/v1/petitions' };
  return () => Response.json(body, { status, headers });
}

/** A line that gives the replies in turn, the last one for ever, and keeps what was sent. */
function setup(replies: Reply[], options: Partial<TransportOptions> = {}) {
  const sent: Request[] = [];
  const line = (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    sent.push(new Request(input, init));
    const reply = replies[Math.min(sent.length, replies.length) - 1];
    return Promise.resolve(reply?.() ?? Response.error());
  };
  const transport = createTransport({
    baseUrl: 'https://lianxin.test/',
    key: 'pk_demo',
    fetch: line,
    retryDelay: () => 0,
    ...options,
  });
  return { transport, sent };
}

describe('a call that fails for a while', () => {
  it('sends the same key and the same bytes until it is answered', async () => {
    const { transport, sent } = setup([cut, refuse(503, 'not_ready'), ok]);
    await createPetition(transport, draft);
    const keys = sent.map((request) => request.headers.get('Idempotency-Key'));
    const bodies = await Promise.all(sent.map((request) => request.text()));
    expect(sent).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(bodies).size).toBe(1);
  });

  it('goes on under the key that the caller froze', async () => {
    const { transport, sent } = setup([cut, ok]);
    await createPetition(transport, draft, { idempotencyKey: 'frozen' });
    expect(sent.map((request) => request.headers.get('Idempotency-Key'))).toEqual([
      'frozen',
      'frozen',
    ]);
  });

  it.each([
    ['an equal request is in flight', refuse(409, 'request_in_flight')],
    ['a proxy gave up waiting', refuse(408, 'internal_error')],
    ['there were too many requests', refuse(429, 'too_many_requests')],
    ['the server failed', refuse(500, 'internal_error')],
    ['a captive portal answered', () => new Response('<h1>登录</h1>')],
  ])('tries again when %s', async (_, reply) => {
    const { transport, sent } = setup([reply, ok]);
    await createPetition(transport, draft);
    expect(sent).toHaveLength(2);
  });

  it('gives up after as many retries as it may make', async () => {
    const { transport, sent } = setup([cut], { maxRetries: 2 });
    await expect(createPetition(transport, draft)).rejects.toBeInstanceOf(NetworkError);
    expect(sent).toHaveLength(3);
  });

  it('waits as long as Retry-After says', async () => {
    vi.useFakeTimers();
    try {
      const { transport, sent } = setup([
        refuse(429, 'too_many_requests', { 'Retry-After': '7' }),
        ok,
      ]);
      const answer = createPetition(transport, draft);
      await vi.advanceTimersByTimeAsync(6_999);
      expect(sent).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(1);
      await answer;
      expect(sent).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('does not keep a person waiting for half an hour', async () => {
    const { transport, sent } = setup([
      refuse(429, 'too_many_requests', { 'Retry-After': '1800' }),
    ]);
    await expect(createPetition(transport, draft)).rejects.toMatchObject({ retryAfter: 1800 });
    expect(sent).toHaveLength(1);
  });
});

describe('a call that is refused', () => {
  it.each([
    [422, 'invalid_input'],
    [409, 'transition_refused'],
    [409, 'rating_closed'],
    [429, 'attempts_exhausted'],
  ])('throws %i %s at once', async (status, code) => {
    const { transport, sent } = setup([refuse(status, code, { 'X-Request-Id': 'req-1' })]);
    const error = await createPetition(transport, draft).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ name: 'ApiError', status, code, requestId: 'req-1' });
    expect(sent).toHaveLength(1);
  });

  it('names method and route, and keeps the tracking code out of the message', async () => {
    const { transport } = setup([refuse(404, 'not_found')]);
    await expect(retrievePetition(transport, 'GH7K-3MQX-8T4R-5WPN')).rejects.toThrow(
      'GET https://lianxin.test/v1/petitions/{code} answered 404 not_found',
    );
  });

  it('has a code of its own for an answer that is not the API’s', async () => {
    const { transport } = setup([() => new Response('Bad Gateway', { status: 403 })]);
    await expect(createPetition(transport, draft)).rejects.toMatchObject({
      code: 'unrecognized_answer',
      problem: undefined,
    });
  });
});

describe('a call that hangs or is no longer wanted', () => {
  /** As the real `fetch`: never answers, and ends with the signal. */
  const hang = (_: string | URL | Request, init?: RequestInit): Promise<Response> =>
    new Promise((_resolve, reject) => {
      const end = (): void => reject(new DOMException('', 'AbortError'));
      init?.signal?.addEventListener('abort', end);
      if (init?.signal?.aborted) end();
    });

  it('ends with a TimeoutError after the time it was given', async () => {
    const { transport } = setup([], {
      timeout: 20,
      maxRetries: 0,
      fetch: hang,
    });
    await expect(createPetition(transport, draft)).rejects.toBeInstanceOf(TimeoutError);
  });

  it('rejects with an AbortError when the caller aborts, and is not sent again', async () => {
    let tries = 0;
    const { transport } = setup([], {
      fetch: (input, init) => {
        tries += 1;
        return hang(input, init);
      },
    });
    const controller = new AbortController();
    const answer = createPetition(transport, draft, { signal: controller.signal });
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(tries).toBeLessThanOrEqual(1);
  });
});

describe('who asks', () => {
  const page = (data: string[], next: string | null): Reply => {
    return () => Response.json({ data, next });
  };

  it('puts a site’s key of a public read into the query, so that no preflight is asked', async () => {
    const { transport, sent } = setup([page([], null)]);
    await listStations(transport, { groundFloor: true });
    expect(sent[0]?.url).toBe('https://lianxin.test/v1/stations?groundFloor=true&key=pk_demo');
    expect(sent[0]?.headers.get('Authorization')).toBeNull();
  });

  it('sends key and resident in headers with everything else', async () => {
    const { transport, sent } = setup([ok], { resident: () => Promise.resolve('jwt') });
    await retrievePetition(transport, 'GH7K 3MQX 8T4R 5WPN');
    expect(sent[0]?.url).toBe('https://lianxin.test/v1/petitions/GH7K%203MQX%208T4R%205WPN');
    expect(sent[0]?.headers.get('Authorization')).toBe('Bearer pk_demo');
    expect(sent[0]?.headers.get('Lianxin-Resident')).toBe('jwt');
  });

  it('gives a page when awaited and every item when iterated', async () => {
    const replies = [page(['甲', '乙'], 'c1'), page(['丙'], null)];
    expect((await listStations(setup(replies).transport)).next).toBe('c1');
    const { transport, sent } = setup(replies);
    const stations: unknown[] = [];
    for await (const station of listStations(transport)) stations.push(station);
    expect(stations).toEqual(['甲', '乙', '丙']);
    expect(sent[1]?.url).toContain('after=c1');
  });

  it('gives the answer with its headers when asked', async () => {
    const { transport } = setup([
      () => Response.json({ step: 'collect' }, { headers: { ETag: '"1"' } }),
    ]);
    const { data, response } = await retrievePetition(transport, 'x').withResponse();
    expect(data.step).toBe('collect');
    expect(response.headers.get('ETag')).toBe('"1"');
  });
});
