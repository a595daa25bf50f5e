import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** `unit` needs neither server nor database; `postgres` and `pglite` run the same suites on both. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: [
            'packages/{contract,domain}/src/**/*.test.ts',
            'packages/**/src/**/*.unit.test.ts',
            'tests/*.test.ts',
          ],
        },
      },
      {
        root,
        test: {
          name: 'postgres',
          include: ['packages/{db,api,server,sdk,testkit}/src/**/*.test.ts'],
          exclude: ['**/*.unit.test.ts', '**/node_modules/**'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
