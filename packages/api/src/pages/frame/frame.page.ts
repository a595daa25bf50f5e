import { Refusal } from '@lianxin/domain';
import { html, raw } from 'hono/html';
import { signPageToken } from '../../credentials/index.ts';
import type { RequestContext } from '../../http/index.ts';
import { policyOf } from '../sheet/index.ts';

/** The elements that can be framed, and what the frame is called. */
const widgets = {
  'petition-form': '有事找代表',
  'progress-tracker': '查进度',
  'deputy-roster': '我的代表',
  'station-card': '联络站',
} as const;
type Widget = keyof typeof widgets;

/** What the address may set on the element. */
const settings = ['station', 'deputy', 'theme', 'size', 'locale'] as const;

const style = `
html, body { margin: 0; background: transparent; }
h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
`;

function isWidget(name: string): name is Widget {
  return Object.hasOwn(widgets, name);
}

function element(c: RequestContext, { name, token }: { name: Widget; token: string }): string {
  const attributes = settings.flatMap((setting) => {
    const value = c.req.query(setting);
    return value !== undefined && /^[\w-]{1,60}$/.test(value) ? [` ${setting}="${value}"`] : [];
  });
  return `<lianxin-${name} site-key="${token}"${attributes.join('')}></lianxin-${name}>`;
}

/**
 * One element for an iframe. The API would see this page's own origin, so who may show it is decided by
 * the key's origins here, and what it carries is a token in place of the key.
 */
export async function framePage(c: RequestContext, name: string): Promise<Response> {
  const runtime = c.get('runtime');
  const key = c.req.query('key') ?? '';
  const known = await runtime.siteKeys.find(key, runtime.clock());
  if (!isWidget(name)) throw new Refusal('not_found');
  if (known?.kind !== 'publishable') throw new Refusal('credential_invalid');
  const token = await signPageToken(runtime, { key });
  c.header('Content-Security-Policy', policyOf({ style, ancestors: ["'self'", ...known.origins] }));
  c.header('Cache-Control', 'private, no-cache');
  c.header('Referrer-Policy', 'same-origin');
  return c.html(
    html`<!doctype html>
      <html lang="zh-CN">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>${widgets[name]}</title>
          <link rel="icon" href="data:," />
          ${raw(`<style>${style}</style>`)}
          <link rel="stylesheet" href="/embed/v1/lianxin.css" />
          <script type="module" src="/embed/v1/lianxin.js"></script>
          <script type="module" src="/frame/frame.js"></script>
        </head>
        <body>
          <main>
            <h1>${widgets[name]}</h1>
            ${raw(element(c, { name, token }))}
          </main>
        </body>
      </html>`,
  );
}
