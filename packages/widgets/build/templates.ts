import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import MagicString from 'magic-string';
import { parseAst, type Plugin } from 'vite';
import { walk, type Node } from './walk.ts';

const targets = { chrome: 90 << 16, safari: (14 << 16) | (1 << 8) };

/** Stands for an expression while a template is shrunk as a whole. */
const hole = '\u0001';

/** In our templates a line break draws nothing; a wanted blank stands on one line with its words. */
export function shrinkHtml(text: string): string {
  return text
    .split(/(<[a-z/][^>]*>)/)
    .map((piece, index) => (index % 2 ? shrinkTag(piece) : shrinkWords(piece)))
    .join('');
}

const shrinkTag = (tag: string): string => tag.replace(/\s+/g, ' ').replace(/ (?=\/?>$)/, '');

const shrinkWords = (words: string): string =>
  words
    .split(hole)
    .map((part) => part.replace(/^\s*\n\s*|\s*\n\s*$/g, '').replace(/\s*\n\s*/g, ' '))
    .join(hole);

/** The sheet without a byte that a browser does not need. */
export function shrinkCss(text: string): string {
  const { code } = transform({
    filename: 'styles.css',
    code: Buffer.from(text),
    minify: true,
    targets,
  });
  return code.toString();
}

/** The private tokens, `--accent`; the public ones, `--lianxin-accent`, keep their names. */
const token = /--(?!lianxin-)[a-z][a-z0-9-]*/g;

/** Gives every private token of these sheets a name of one or two letters, the same everywhere. */
function shortTokens(sources: string): Map<string, string> {
  const found = globSync('**/*.styles.ts', { cwd: sources }).flatMap(
    (file) => readFileSync(join(sources, file), 'utf8').match(token) ?? [],
  );
  return new Map(
    [...new Set(found)].sort().map((name, index) => [name, `--${index.toString(36)}`]),
  );
}

const escape = (text: string): string => text.replace(/[\\`]/g, '\\$&').replace(/\$\{/g, '\\${');

interface Quasi extends Node {
  value: { cooked: string };
}

interface Template extends Node {
  tag: { name?: string; start: number; end: number };
  quasi: { quasis: Quasi[] };
}

const isTemplate = (node: Node): node is Template => node.type === 'TaggedTemplateExpression';

/** Takes the layout out of `html` and `css` templates. */
export function templates(sources: string): Plugin {
  const tokens = shortTokens(sources);
  const shrink = {
    html: shrinkHtml,
    css: (text: string) => shrinkCss(text).replace(token, (name) => tokens.get(name) ?? name),
  };
  return {
    name: 'lianxin:templates',
    transform: {
      filter: { id: /\/widgets\/src\/.*\.ts$/, code: /(html|css)`/ },
      handler(code) {
        const edits = new MagicString(code);
        walk({ ...parseAst(code) }, (node) => {
          if (!isTemplate(node)) return;
          const { name } = node.tag;
          if (name !== 'html' && name !== 'css') return;
          // `css` only marks the text for the formatter and for this place.
          if (name === 'css') edits.remove(node.tag.start, node.tag.end);
          const { quasis } = node.quasi;
          const parts = shrink[name](quasis.map(({ value }) => value.cooked).join(hole)).split(
            hole,
          );
          quasis.forEach(({ start, end }, index) => {
            if (end > start) edits.update(start, end, escape(parts[index] ?? ''));
          });
        });
        return { code: edits.toString(), map: edits.generateMap({ hires: true }) };
      },
    },
  };
}
