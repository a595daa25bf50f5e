import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const onDatabase = ['packages/{db,api,server,testkit}/src/**/*.test.ts'];
const withoutDatabase = ['**/*.unit.test.ts', ...configDefaults.exclude];
const cluster = 'packages/testkit/src/postgres/global-setup.ts';
const patience = { testTimeout: 30_000, hookTimeout: 120_000 };

/** `unit` needs neither server nor database; `postgres` and `pglite` run the same suites on both. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          testTimeout: 60_000,
          include: [
            'packages/{contract,domain}/src/**/*.test.ts',
            'packages/**/src/**/*.unit.test.ts',
            'tests/architecture/*.test.ts',
          ],
        },
      },
      {
        root,
        test: {
          ...patience,
          name: 'postgres',
          globalSetup: cluster,
          include: onDatabase,
          exclude: withoutDatabase,
          env: { LIANXIN_TEST_DRIVER: 'postgres' },
        },
      },
      {
        root,
        test: {
          ...patience,
          name: 'pglite',
          include: onDatabase,
          exclude: withoutDatabase,
          env: { LIANXIN_TEST_DRIVER: 'pglite' },
        },
      },
      {
        root,
        test: {
          ...patience,
          name: 'sdk',
          globalSetup: cluster,
          include: ['packages/sdk/src/**/*.test.ts'],
          exclude: withoutDatabase,
          env: { LIANXIN_TEST_DRIVER: 'postgres' },
        },
      },
      {
        root,
        test: {
          name: 'exports',
          include: ['tests/exports/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        root,
        test: {
          name: 'journeys',
          globalSetup: 'tests/journeys/global-setup.ts',
          include: ['tests/journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
