import { describe, expect, it } from 'vitest';
import { readSettings, WrongSettings } from './env.ts';

const key = Buffer.alloc(32, 7).toString('base64');

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof WrongSettings) return error.problems;
    throw error;
  }
  return [];
}

describe('readSettings', () => {
  it('needs nothing for a trial', () => {
    expect(readSettings({})).toMatchObject({
      port: 8787,
      host: '127.0.0.1',
      databaseUrl: undefined,
      keys: undefined,
      production: false,
    });
  });

  it('reports every wrong setting at once, each with its cure', () => {
    const problems = problemsOf({
      PORT: 'abc',
      DATABASE_URL: 'mysql://localhost/x',
      LIANXIN_PUBLIC_URL: 'liaison.example',
      LIANXIN_KEYS: 'a:short',
      LIANXIN_STORAGE: 's3://bucket/x',
      LIANXIN_LOG: 'loud',
    });
    expect(problems).toHaveLength(6);
    expect(problems.every((problem) => problem.includes('Cure: '))).toBe(true);
  });

  it('reports what production lacks beside what is wrong', () => {
    const names = problemsOf({ NODE_ENV: 'production', PORT: 'abc' }).map(
      (problem) => problem.split(' ')[0],
    );
    expect(names).toEqual(['PORT', 'DATABASE_URL', 'LIANXIN_KEYS', 'LIANXIN_PUBLIC_URL']);
  });

  it('lets production run embedded when told so', () => {
    const settings = readSettings({
      NODE_ENV: 'production',
      LIANXIN_EMBEDDED: 'allow',
      LIANXIN_KEYS: `pepper:${key},1:${key}`,
      LIANXIN_PUBLIC_URL: 'https://liaison.example/',
    });
    expect(settings).toMatchObject({ production: true, publicUrl: 'https://liaison.example' });
  });

  it('reads the key ring with the newest key first', () => {
    const { keys } = readSettings({ LIANXIN_KEYS: `pepper:${key}, 2:${key}, 1:${key}` });
    expect(keys?.keys.map(({ id, secret }) => [id, secret.length])).toEqual([
      [2, 32],
      [1, 32],
    ]);
  });

  it('refuses a ring that names one key twice', () => {
    expect(problemsOf({ LIANXIN_KEYS: `pepper:${key},1:${key},1:${key}` })).toHaveLength(1);
  });

  it('finds a slip in a name', () => {
    expect(problemsOf({ LIANXIN_DATADIR: '/tmp/x' })).toHaveLength(1);
  });

  it('takes an empty variable for an absent one', () => {
    expect(readSettings({ DATABASE_URL: '', PORT: '' }).port).toBe(8787);
  });
});
