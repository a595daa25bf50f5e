// The stages of `npm test`, cheap ones first.

const node = process.execPath;

function vitest(name, options = {}) {
  return {
    name,
    report: name,
    command: ({ report }) => [
      'vitest',
      'run',
      '--config=tests/vitest.config.ts',
      `--project=${name}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    ...options,
  };
}

function plain(name, ...command) {
  return { name, command: () => command };
}

/** An engine after the other, each on an API of its own: what one left behind is nothing to the next. */
function elements(engine) {
  return {
    name: `elements in ${engine}`,
    engine,
    cwd: 'packages/widgets',
    report: `elements-${engine}`,
    env: { LIANXIN_BROWSERS: engine },
    command: () => ['pnpm', 'exec', 'wtr'],
  };
}

export const stages = [
  plain('format', 'prettier', '--check', '--log-level=warn', '.'),
  plain('lint', 'oxlint', '--deny-warnings'),
  plain('types', node, 'tests/tools/types.mjs'),
  plain('dead code', 'knip'),
  vitest('unit'),
  plain('openapi is fresh', node, 'tests/tools/openapi-fresh.mjs'),
  vitest('postgres', { onPostgres: true }),
  vitest('pglite'),
  vitest('sdk', { onPostgres: true }),
  vitest('exports'),
  // After the exports were built: what they built is weighed.
  plain('bytes', node, 'tests/bench/bytes.mjs'),
  ...['chromium', 'firefox', 'webkit'].map(elements),
  vitest('journeys', { onPostgres: true }),
];
