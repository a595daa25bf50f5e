// What the widgets weigh as a browser loads them, beside the budgets: brotli-11, 1 KB = 1,024 bytes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';

const home = fileURLToPath(new URL('../../packages/widgets/dist/embed', import.meta.url));
const { values } = parseArgs({ options: { embed: { type: 'string', default: home } } });

if (!existsSync(join(values.embed, 'v1/manifest.json'))) {
  console.error('Nothing is built yet: pnpm --filter @lianxin/widgets build');
  process.exit(1);
}

const { folder, elements } = JSON.parse(
  readFileSync(join(values.embed, 'v1/manifest.json'), 'utf8'),
);

/**
 * The further widgets by what they do: show one thing, or let the reader work with it. `first` is what
 * comes before the first touch, `all` what can come at all; decision 0006 says why they differ.
 */
const widgets = {
  'station-card': { first: 1.5, all: 1.5 },
  'deputy-roster': { first: 3, all: 3 },
  'progress-tracker': {
    first: 3,
    shows: { file: 'tracked.tracked.js', limit: 7.7 },
    all: 13.5,
  },
};

/** Sentences for every state of a matter and every question weigh more than a table of labels. */
const localeLimits = { 'petition-form.messages.en.js': 2.8 };

const pack = (path) =>
  brotliCompressSync(readFileSync(join(values.embed, path)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;

const scripts = new Map(
  readdirSync(join(values.embed, folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const code = readFileSync(join(values.embed, folder, name), 'utf8');
      const linked = (pattern) => [...code.matchAll(pattern)].map(([, target]) => target);
      return [
        name,
        {
          bytes: pack(`${folder}/${name}`),
          now: linked(/(?:from|import)"\.\/([^"]+)"/g),
          later: linked(/import\("\.\/([^"]+)"\)/g),
        },
      ];
    }),
);

const isLocale = (name) => /\.messages\.[a-z-]+\.js$/i.test(name);
const isAside = (name) => isLocale(name) || /\bqr\.js$|themes/.test(name);

/** Everything that a script brings along, at once or, where asked for, later too. */
function closure(names, { later = false } = {}) {
  const found = new Set();
  const queue = [...names];
  for (const name of queue) {
    if (found.has(name) || isAside(name)) continue;
    found.add(name);
    const { now, later: then } = scripts.get(name);
    queue.push(...now, ...(later ? then : []));
  }
  return found;
}

const sum = (names) => [...names].reduce((total, name) => total + scripts.get(name).bytes, 0);
const without = (names, others) => new Set([...names].filter((name) => !others.has(name)));

const snippet = pack('v1/lianxin.js') + pack('v1/lianxin.css');
const base = closure(['base.js']);
const rows = [];
const row = (quantity, bytes, limit) => rows.push({ quantity, bytes, limit });
const has = (name) => elements.includes(name);

row('loader', pack('v1/lianxin.js'), 0.9);
row('size sheet', pack('v1/lianxin.css'), 0.5);
row('shared runtime and base', sum(base), 6.5);
if (has('petition-form')) {
  row('petition form before the first touch', snippet + sum(closure(['petition-form.js'])), 9.5);
  const all = closure(['petition-form.js'], { later: true });
  row('petition form with every later chunk but QR', snippet + sum(all), 25);
}
const shared = closure(
  [...scripts.keys()].filter((name) => name.startsWith('site.resident-client')),
);
for (const [name, { first, shows, all }] of Object.entries(widgets)) {
  if (!has(name)) continue;
  const own = ({ and = [], later = false } = {}) =>
    without(without(closure([`${name}.js`, ...and], { later }), base), shared);
  row(`${name} before the first touch`, sum(own()), first);
  if (shows) row(`${name} with a petition in sight`, sum(own({ and: [shows.file] })), shows.limit);
  row(`${name} with every later chunk`, sum(own({ later: true })), all);
}
const everything = closure(
  elements.map((name) => `${name}.js`),
  { later: true },
);
row('all residents’ widgets together', snippet + sum(everything), 43.5);
for (const name of elements) {
  const { later } = scripts.get(`${name}.js`);
  const locales = later.filter((file) => isLocale(file));
  for (const file of locales) {
    row(`locale ${file.replace('.js', '')}`, sum([file]), localeLimits[file] ?? 0.6);
  }
}

const requests = (name) => closure([`${name}.js`]).size;
const tell = (verdict, quantity, value, limit) =>
  console.log(`${verdict} ${quantity.padEnd(46)} ${value.padStart(10)}  ≤ ${limit}`);

let over = 0;
for (const { quantity, bytes, limit } of rows) {
  const fits = bytes <= limit * 1024;
  if (!fits) over += 1;
  tell(fits ? '✓' : '✗', quantity, `${(bytes / 1024).toFixed(2)} KB`, `${limit} KB`);
}
for (const name of elements.filter((element) => element !== 'site')) {
  const fits = requests(name) <= 2;
  if (!fits) over += 1;
  tell(fits ? '✓' : '✗', `requests after the snippet: ${name}`, String(requests(name)), '2');
}
console.log(over ? `\n${over} over budget` : '\nall within budget');
process.exit(over ? 1 : 0);
