import { formatTrackingCode, parseTrackingCode } from '@lianxin/domain';
import { html } from 'hono/html';
import type { RequestContext } from '../../http/index.ts';
import { postedForm } from '../posted/index.ts';
import { answerSheet, otherSizeOf, sizeOf, type Markup } from '../sheet/index.ts';
import { trackerStyles } from './tracker.styles.ts';

export const unknownCode = '没有找到这个查询码，请照着回执再看一遍。换过新码的，旧码就不能用了。';

interface Asked {
  readonly typed?: string;
  readonly wrong?: string;
  readonly status?: 200 | 404 | 422;
}

function askBody({ typed = '', wrong }: Asked, size: string): Markup {
  return html`<section class="card">
    <h1>凭查询码看办到哪一步了</h1>
    ${wrong ? html`<div class="wrong" role="alert" id="wrong">${wrong}</div>` : ''}
    <form method="post" action="/t" class="field">
      <label for="code">查询码</label>
      <p class="second small" id="hint">回执上的 16 位，大小写、空格都不要紧。</p>
      <input
        type="text"
        id="code"
        name="code"
        value="${typed}"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        maxlength="40"
        required
        aria-describedby="hint ${wrong ? 'wrong' : ''}"
        ${wrong ? html`aria-invalid="true"` : ''}
      />
      <input type="hidden" name="size" value="${size}" />
      <p><button class="main" type="submit">查询</button></p>
    </form>
  </section>`;
}

/** Asks for a code; without JavaScript the tracker begins here. */
export function askForCode(c: RequestContext, asked: Asked = {}): Promise<Response> {
  const size = sizeOf(c);
  return answerSheet(c, {
    title: '查进度',
    brand: '代表联络站',
    size,
    ...(asked.wrong === undefined && { otherSize: otherSizeOf(c) }),
    style: trackerStyles,
    isSecret: true,
    status: asked.status ?? 200,
    cache: 'no-store',
    body: askBody(asked, size),
  });
}

/** From the form to the code's own page; the code never stands in a query, which others write down. */
export async function openByCode(c: RequestContext): Promise<Response> {
  const form = await postedForm(c);
  const field = form.get('code');
  const typed = typeof field === 'string' ? field.slice(0, 40) : '';
  const code = parseTrackingCode(typed);
  if (code === null) return askForCode(c, { typed, wrong: unknownCode, status: 422 });
  const size = form.get('size') === 'elder' ? '?size=elder' : '';
  return c.redirect(`/t/${formatTrackingCode(code)}${size}`, 303);
}
