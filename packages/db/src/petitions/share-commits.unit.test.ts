import { describe, expect, it } from 'vitest';
import { SharedCommits } from './share-commits.ts';

/** Runs that end when they are let; each is remembered by its items. */
function heldRuns() {
  const runs: { items: readonly number[]; end: (error?: Error) => void }[] = [];
  const run = (items: readonly number[]) =>
    new Promise<string[]>((resolve, reject) => {
      const end = (error?: Error) =>
        error ? reject(error) : resolve(items.map((item) => `did ${item}`));
      runs.push({ items, end });
    });
  return { runs, shared: new SharedCommits(run) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('SharedCommits', () => {
  it('runs a single item at once', async () => {
    const { runs, shared } = heldRuns();
    const answer = shared.add(1);
    expect(runs.map(({ items }) => items)).toEqual([[1]]);
    runs[0]?.end();
    expect(await answer).toBe('did 1');
    await settled();
    expect(shared.isIdle).toBe(true);
  });

  it('runs together what came while two were under way, and answers each', async () => {
    const { runs, shared } = heldRuns();
    const answers = [1, 2, 3, 4, 5].map((item) => shared.add(item));
    expect(runs.map(({ items }) => items)).toEqual([[1], [2]]);
    runs[0]?.end();
    await settled();
    expect(runs[2]?.items).toEqual([3, 4, 5]);
    runs[1]?.end();
    runs[2]?.end();
    expect(await Promise.all(answers)).toEqual(['did 1', 'did 2', 'did 3', 'did 4', 'did 5']);
  });

  it('runs each alone where the common run fails', async () => {
    const { runs, shared } = heldRuns();
    const answers = [1, 2, 3, 4].map((item) => shared.add(item));
    runs[0]?.end();
    await settled();
    runs[2]?.end(new Error('one of them is wrong'));
    await settled();
    expect(runs.slice(3).map(({ items }) => items)).toEqual([[3], [4]]);
    runs[1]?.end();
    runs[3]?.end(new Error('it was this one'));
    runs[4]?.end();
    const results = await Promise.allSettled(answers);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
  });
});
