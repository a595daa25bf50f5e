import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Context } from './test-api.ts';

const home = join(import.meta.dirname, '..');
const out = join(home, '../../.cache/elements');
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

/** The host policy of the architecture, with this page's own server as the API. */
const policy =
  `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data: blob:;
  style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self';
  require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`.replace(
    /\s+/g,
    ' ',
  );

/** Stands first on the page, so that no violation is missed. */
const watch = `addEventListener('securitypolicyviolation', (event) => {
  document.documentElement.dataset.violations =
    (document.documentElement.dataset.violations ?? '') + event.violatedDirective + ' ' + event.blockedURI + '; ';
});`;

/** Takes from a browser what Safari had not before 16.4. */
const age = `delete ShadowRoot.prototype.adoptedStyleSheets;
delete Document.prototype.adoptedStyleSheets;`;

const scripts: Record<string, string> = { '/harness/watch.js': watch, '/harness/age.js': age };

let built: Promise<unknown> | undefined;

function build(): Promise<unknown> {
  const elements = ['site', 'petition-form', 'progress-tracker', 'deputy-roster', 'station-card'];
  const command = ['build/build.ts', ...elements, '--out', out];
  built ??= promisify(execFile)(process.execPath, command, { cwd: home });
  return built;
}

/** What other sites load, freshly built, at `/embed/…`; `/harness/strict?body=` is such a site. */
export async function builtEmbed(context: Context, next: () => Promise<void>): Promise<void> {
  if (context.path === '/harness/strict') {
    const body = new URLSearchParams(context.search).get('body') ?? '';
    context.set('Content-Security-Policy', policy);
    context.set('Content-Type', 'text/html; charset=utf-8');
    context.body = `<!doctype html><html lang="zh-CN"><title>示范网站</title>
      <script src="/harness/watch.js"></script>
      <link rel="stylesheet" href="/embed/v1/lianxin.css">
      <script type="module" src="/embed/v1/lianxin.js"></script>${body}</html>`;
  } else if (scripts[context.path]) {
    context.set('Content-Type', 'text/javascript');
    context.body = scripts[context.path];
  } else if (context.path.startsWith('/embed/')) {
    await build();
    context.set('Content-Type', types[extname(context.path)] ?? 'application/json');
    context.body = await readFile(join(out, context.path));
  } else await next();
}
