import { trackedPetitionSchema } from '@lianxin/contract';
import { formatTrackingCode, parseTrackingCode, Refusal } from '@lianxin/domain';
import { html } from 'hono/html';
import type { App, RequestContext } from '../../http/index.ts';
import { Asker, behindCode } from '../ask/index.ts';
import { postedForm } from '../posted/index.ts';
import { answerSheet, otherSizeOf, sizeOf, type Markup } from '../sheet/index.ts';
import { receipt } from './receipt.ts';
import { toldTo } from './sentence.ts';
import { tracked } from './tracked.ts';
import { trackerStyles } from './tracker.styles.ts';

const unknownCode = '没有找到这个查询码，请照着回执再看一遍。换过新码的，旧码就不能用了。';

interface Asked {
  readonly typed?: string;
  readonly wrong?: string;
  readonly status?: 200 | 404 | 422 | 429;
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

function isUnknown(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'not_found';
}

/** A petition by its code: who has it, by when, every step; the element takes over where it can. */
export async function trackerPage(
  app: App,
  { c, code: typed }: { c: RequestContext; code: string },
): Promise<Response> {
  const runtime = c.get('runtime');
  const code = parseTrackingCode(typed);
  if (code === null) return askForCode(c, { typed, wrong: unknownCode, status: 404 });
  try {
    const asker = new Asker(app, { c, behind: await behindCode(runtime, code) });
    const [petition, token] = await Promise.all([
      asker.need({ path: `/v1/petitions/${code}`, schema: trackedPetitionSchema }),
      asker.token(),
    ]);
    const now = runtime.clock();
    const size = sizeOf(c);
    const address = `${runtime.publicUrl}/t/${formatTrackingCode(code)}`;
    const isNew = c.req.query('new') !== undefined && petition.access === 'owner';
    const printed = formatTrackingCode(code);
    return await answerSheet(c, {
      title: isNew ? '收到了，谢谢您' : toldTo(petition.access, '办到哪一步了'),
      brand: petition.station.name,
      size,
      otherSize: otherSizeOf(c),
      style: trackerStyles,
      isSecret: true,
      hasElements: true,
      body: html`${isNew ? receipt({ petition, code, address, now }) : ''}
        <lianxin-site site-key="${token}" station="${petition.station.id}" size="${size}">
          <lianxin-progress-tracker code="${printed}"
            >${tracked({ petition, code: printed, now })}</lianxin-progress-tracker
          >
        </lianxin-site>`,
    });
  } catch (error) {
    if (!isUnknown(error)) throw error;
    return askForCode(c, { typed, wrong: unknownCode, status: 404 });
  }
}
