/** What the manifest of the elements is read from. */
export default {
  globs: [
    'src/*/*-event.ts',
    'src/element/*-element.ts',
    'src/site/lianxin-site.ts',
    'src/{petition-form,progress-tracker,deputy-roster,station-card}/*-{form,tracker,roster,card}.ts',
  ],
  exclude: ['src/**/*.test.ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
};
