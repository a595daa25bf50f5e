import { petitionChangeSchema, type PetitionChange } from '@lianxin/contract';
import { openTestOffice, type TestOffice } from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.drop());

interface Reading {
  next(): Promise<PetitionChange>;
  leave(): Promise<void>;
}

/** Reads the messages of a stream one by one, and passes over its comments. */
async function watch(code: string, headers: Record<string, string> = {}): Promise<Reading> {
  const answer = await office.site(`/v1/petitions/${code}/stream`, { headers });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    async next() {
      for (;;) {
        const data = /^data: ?(.*)$/m.exec(text);
        const end = data ? text.indexOf('\n\n', data.index) : -1;
        if (data?.[1] && end >= 0) {
          text = text.slice(end + 2);
          return petitionChangeSchema.parse(JSON.parse(data[1]));
        }
        const { value } = (await reader?.read()) ?? {};
        if (value === undefined) throw new Error('the stream ended');
        text += value;
      }
    },
    leave: async () => reader?.cancel(),
  };
}

describe('a petition’s stream', () => {
  it('begins with how things stand and tells of each change, whichever process made it', async () => {
    const { code } = await office.file();
    const reading = await watch(code);
    expect(await reading.next()).toMatchObject({ state: 'submitted', step: 'collect' });
    await office.accept(code);
    expect(await reading.next()).toMatchObject({ state: 'accepted', step: 'analyse' });
    await office.assign(code);
    expect(await reading.next()).toMatchObject({ state: 'handling', step: 'handle' });
    await reading.leave();
  });

  it('repeats nothing to a reader who has the latest message', async () => {
    const { code } = await office.file();
    const first = await watch(code);
    const { id } = await first.next();
    await first.leave();
    const second = await watch(code, { 'Last-Event-ID': id });
    await office.accept(code);
    expect(await second.next()).toMatchObject({ state: 'accepted' });
    await second.leave();
  });

  it('is unknown to whoever has no code', async () => {
    const { code } = await office.file();
    const wrong = code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
    expect((await office.site(`/v1/petitions/${wrong}/stream`)).status).toBe(404);
  });
});
