import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { RequestContext } from '../../http/index.ts';
import { policyOf } from './policy.ts';
import { sheetStyles } from './sheet.styles.ts';

/** A piece of markup, escaped. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** How large a page is drawn; it travels in the address, since there is no cookie. */
export type Size = 'standard' | 'elder';

export interface Sheet {
  readonly title: string;
  /** Whose page it is: 桂花街道代表联络站. */
  readonly brand: string;
  /** One character in the square before it. */
  readonly mark?: string;
  readonly theme?: string;
  readonly body: Markup;
  /** Loads the elements. */
  readonly hasElements?: boolean;
  /** Two columns on a large screen. */
  readonly isWide?: boolean;
  /** The same page in the other size; none where the address must not be asked again. */
  readonly otherSize?: string;
  readonly size?: Size;
  /** What only this page needs. */
  readonly style?: string;
  /** Keeps the page out of search engines, and its address out of what other sites get to see. */
  readonly isSecret?: boolean;
  readonly status?: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;
  readonly cache?: string;
  readonly ancestors?: readonly string[];
}

/** The size that an address asks for. */
export function sizeOf(c: RequestContext): Size {
  return c.req.query('size') === 'elder' ? 'elder' : 'standard';
}

/** The address of this page in the other size. */
export function otherSizeOf(c: RequestContext): string {
  const { pathname: asked, searchParams } = new URL(c.req.url);
  // Two slashes at the start would lead to another host.
  const pathname = asked.replace(/^\/+/, '/');
  if (sizeOf(c) === 'elder') searchParams.delete('size');
  else searchParams.set('size', 'elder');
  const query = searchParams.toString();
  return query ? `${pathname}?${query}` : pathname;
}

const elements = html`<link rel="stylesheet" href="/embed/v1/lianxin.css" />
  <script type="module" src="/embed/v1/lianxin.js"></script>`;

function document(sheet: Sheet, style: string): Markup {
  const { title, brand, mark, theme = 'red', body, size, otherSize, isWide, isSecret } = sheet;
  return html`<!doctype html>
    <html lang="zh-CN" class="${theme} ${size === 'elder' ? 'elder' : ''}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${isSecret ? html`<meta name="robots" content="noindex, nofollow" />` : ''}
        <link rel="icon" href="data:," />
        ${raw(`<style>${style}</style>`)} ${sheet.hasElements ? elements : ''}
      </head>
      <body>
        <a class="skip" href="#main">跳到正文</a>
        <div class="page ${isWide ? 'wide' : ''}">
          <header class="top">
            <div class="brand">
              <span class="mark" aria-hidden="true">${mark ?? '连'}</span><span>${brand}</span>
            </div>
            ${
              otherSize
                ? html`<a href="${otherSize}">${size === 'elder' ? '标准字号' : '大字版'}</a>`
                : ''
            }
          </header>
          <main id="main">${body}</main>
        </div>
      </body>
    </html>`;
}

/** Answers with a page of our own under its policy. */
export async function answerSheet(c: RequestContext, sheet: Sheet): Promise<Response> {
  const style = sheetStyles + (sheet.style ?? '');
  const { ancestors } = sheet;
  c.header('Content-Security-Policy', policyOf({ style, ...(ancestors && { ancestors }) }));
  c.header('Cache-Control', sheet.cache ?? 'private, no-cache');
  c.header('Content-Language', 'zh-CN');
  c.header('Referrer-Policy', 'same-origin');
  if (sheet.isSecret) c.header('X-Robots-Tag', 'noindex, nofollow');
  return c.html(document(sheet, style), sheet.status ?? 200);
}
