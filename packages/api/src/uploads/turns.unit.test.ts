import { describe, expect, it } from 'vitest';
import { Turns } from './turns.ts';

describe('Turns', () => {
  it('lets so many work at once, then the next in line, and sends away who finds it full', async () => {
    const turns = new Turns({ places: 1, longest: 1 });
    const done: string[] = [];
    const gate = Promise.withResolvers<void>();
    const first = turns.take(async () => {
      await gate.promise;
      done.push('first');
    });
    const second = turns.take(async () => void done.push('second'));
    await expect(turns.take(async () => undefined)).rejects.toMatchObject({ code: 'not_ready' });
    expect(done).toEqual([]);
    gate.resolve();
    await Promise.all([first, second]);
    expect(done).toEqual(['first', 'second']);
    expect(await turns.take(async () => 'third')).toBe('third');
  });
});
