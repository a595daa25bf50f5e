import { describe, expect, it } from 'vitest';
import { createTransport, type Transport } from '../transport/index.ts';
import { watchPetition } from './watch-petition.ts';

/** A petition whose state the test sets, behind a line that can be cut. */
class Office {
  state = 'submitted';
  looks = 0;
  streams = 0;
  hasStream = true;
  isCut = false;
  lastEventIds: (string | null)[] = [];
  #push: ((text: string) => void) | undefined;
  #break: (() => void) | undefined;

  move(state: string, id: string): void {
    this.state = state;
    this.#push?.(`: still here\n\nid: ${id}\ndata: {"state":"${state}"}\n\n`);
  }

  /** As when the server is restarted under a stream that stands. */
  breakStream(): void {
    this.#break?.();
  }

  transport(): Transport {
    return createTransport({
      baseUrl: 'https://lianxin.test',
      key: 'pk_demo',
      maxRetries: 0,
      fetch: (input, init) => this.#answer(new Request(input, init)),
    });
  }

  #answer({ url, headers }: Request): Promise<Response> {
    if (this.isCut) return Promise.reject(new TypeError('Failed to fetch'));
    if (url.endsWith('/stream')) return Promise.resolve(this.#stream(headers));
    this.looks += 1;
    return Promise.resolve(
      Response.json({ state: this.state }, { headers: { ETag: `"${this.state}"` } }),
    );
  }

  #stream(headers: Headers): Response {
    if (!this.hasStream) return new Response('', { status: 404 });
    this.streams += 1;
    this.lastEventIds.push(headers.get('Last-Event-ID'));
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#push = (text) => controller.enqueue(encoder.encode(text));
        this.#break = () => controller.error(new TypeError('terminated'));
      },
    });
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
  }
}

describe('watchPetition', () => {
  it('gives the petition now, and again when its stream tells of a change', async () => {
    const office = new Office();
    const states: string[] = [];
    for await (const petition of watchPetition(office.transport(), 'x')) {
      states.push(petition.state);
      if (petition.state === 'submitted') queueMicrotask(() => office.move('accepted', '7'));
      if (petition.state === 'accepted') break;
    }
    expect(states).toEqual(['submitted', 'accepted']);
  });

  it('looks again by itself where no stream is to be had', async () => {
    const office = new Office();
    office.hasStream = false;
    const states: string[] = [];
    for await (const petition of watchPetition(office.transport(), 'x', { pollEvery: 1 })) {
      states.push(petition.state);
      office.state = 'accepted';
      if (petition.state === 'accepted') break;
    }
    expect(states).toEqual(['submitted', 'accepted']);
    expect(office.streams).toBe(0);
  });

  it('says nothing while nothing changed', async () => {
    const office = new Office();
    office.hasStream = false;
    const ending = new AbortController();
    const states: string[] = [];
    const watching = (async () => {
      const options = { pollEvery: 1, signal: ending.signal };
      for await (const petition of watchPetition(office.transport(), 'x', options)) {
        states.push(petition.state);
      }
    })();
    await expect.poll(() => office.looks).toBeGreaterThan(4);
    ending.abort();
    await watching;
    expect(states).toEqual(['submitted']);
  });

  it('outlives a line that is cut, and ends when the signal is aborted', async () => {
    const office = new Office();
    office.hasStream = false;
    const ending = new AbortController();
    const states: string[] = [];
    const options = { pollEvery: 1, signal: ending.signal };
    for await (const petition of watchPetition(office.transport(), 'x', options)) {
      states.push(petition.state);
      if (petition.state === 'closed') ending.abort();
      office.isCut = true;
      queueMicrotask(() => {
        office.state = 'closed';
        office.isCut = false;
      });
    }
    expect(states).toEqual(['submitted', 'closed']);
  });

  it('outlives a stream that breaks off', async () => {
    const office = new Office();
    const states: string[] = [];
    for await (const petition of watchPetition(office.transport(), 'x')) {
      states.push(petition.state);
      if (petition.state === 'accepted') break;
      setTimeout(() => {
        office.state = 'accepted';
        office.breakStream();
      });
    }
    expect(states).toEqual(['submitted', 'accepted']);
  });

  it('throws when the first look is refused', async () => {
    const office = new Office();
    office.isCut = true;
    const watching = watchPetition(office.transport(), 'x');
    await expect(watching.next()).rejects.toMatchObject({ name: 'NetworkError' });
  });

  it('holds at most two streams open', async () => {
    const office = new Office();
    const ending = new AbortController();
    const watchers = [1, 2, 3].map(async () => {
      const options = { signal: ending.signal, pollEvery: 1 };
      for await (const _ of watchPetition(office.transport(), 'x', options)) continue;
    });
    await expect.poll(() => office.looks).toBeGreaterThan(8);
    expect(office.streams).toBe(2);
    ending.abort();
    await Promise.all(watchers);
  });
});
