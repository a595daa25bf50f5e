import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';

import MagicString from 'magic-string';
import { parseAst, type Plugin } from 'vite';
import { walk, type Node } from './walk.ts';

/** Words between our base class and its subclasses; nobody outside a bundle says them. */
const protocol = `requestUpdate willUpdate renderRoot addController hostConnected hostDisconnected
  hostUpdate brandTheme residentToken`.split(/\s+/);

/** What Lit calls its own between its own classes. */
function litNames(): string[] {
  const lit = createRequire(createRequire(import.meta.url).resolve('lit')).resolve('lit-html');
  return [...new Set(readFileSync(lit, 'utf8').match(/_\$(?!LH)\w+\$?/g))].sort();
}

/** Names behind an underscore, which no object of the browser has. */
function* shortNames(): Generator<string, string> {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of ['', ...letters]) for (const last of letters) yield `_${first}${last}`;
  throw new RangeError('More private names than short ones.');
}

/** `file#name` for each private name of a class, so that a subclass never meets its base's. */
function privateNames(file: string): string[] {
  const found: string[] = [];
  walk({ ...parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }) }, (node) => {
    if (node.type === 'PrivateIdentifier') found.push(`${file}#${String(node['name'])}`);
  });
  return found;
}

function namesIn(folder: string): string[] {
  return globSync('**/*.ts', { cwd: folder })
    .filter((file) => !file.endsWith('.test.ts'))
    .sort()
    .flatMap((file) => privateNames(join(folder, file)));
}

type ShortNames = ReadonlyMap<string, string>;

/** Short names for all of these; those of a base class are taken before its subclasses choose. */
function shorten(found: readonly string[], taken: ShortNames = new Map()): ShortNames {
  const fresh = shortNames();
  for (const _ of taken) fresh.next();
  return new Map([
    ...taken,
    ...[...new Set(found)].map((name) => [name, fresh.next().value] as const),
  ]);
}

/** One list for each folder of elements, behind the list of what all of them are built on. */
function listsOf(sources: string): (id: string) => ShortNames {
  const shared = ['element', 'site'].flatMap((name) => namesIn(join(sources, name)));
  const base = shorten([...protocol, ...litNames(), ...shared]);
  const lists = new Map<string, ShortNames>();
  return (id) => {
    const folder = id.startsWith(sources) ? (relative(sources, id).split('/')[0] ?? '') : '';
    if (/^(|element|site)$/.test(folder)) return base;
    const list = lists.get(folder) ?? shorten(namesIn(join(sources, folder)), base);
    lists.set(folder, list);
    return list;
  };
}

/**
 * Gives private names and Lit's internal ones a short public name: down-levelled `#private` becomes a
 * WeakMap and a call for each access in the engines at our floor, which costs more than it protects.
 */
export function names(sources: string): Plugin {
  const listOf = listsOf(sources);
  return {
    name: 'lianxin:names',
    // Before the types are stripped, so that a renamed field is set like any other.
    enforce: 'pre',
    transform: {
      filter: { id: /\.(ts|js)(\?|$)/ },
      handler(code, id) {
        const edits = new MagicString(code);
        const short = listOf(id);
        walk({ ...parseAst(code, { lang: 'ts' }) }, (node, parent) => {
          const name = isPrivate(node) ? `${id}#${String(node['name'])}` : memberName(node, parent);
          const to = name === undefined ? undefined : short.get(name);
          // `{ residentToken }` also names a variable, which keeps its name.
          const rest = parent?.['shorthand'] === true ? `: ${name}` : '';
          if (to) edits.update(node.start, node.end, to + rest);
        });
        return { code: edits.toString(), map: edits.generateMap({ hires: true }) };
      },
    },
  };
}

const isPrivate = (node: Node): boolean => node.type === 'PrivateIdentifier';

/** The name of a member: `a.name`, `{ name: … }`, `class { name }`. */
function memberName(node: Node, parent: Node | undefined): string | undefined {
  if (node.type !== 'Identifier' || !parent || parent['computed'] === true) return undefined;
  const isMember = parent['property'] === node || parent['key'] === node;
  return isMember ? String(node['name']) : undefined;
}
