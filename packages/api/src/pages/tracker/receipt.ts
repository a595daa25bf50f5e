import type { TrackedPetition } from '@lianxin/contract';
import { formatTrackingCode, sayTrackingCode } from '@lianxin/domain';
import { html, raw } from 'hono/html';
import { renderSVG } from 'uqr';
import { day, type Markup } from '../sheet/index.ts';

interface Receipt {
  readonly petition: TrackedPetition;
  /** Sixteen characters. */
  readonly code: string;
  /** The page's address without the mark of a new petition. */
  readonly address: string;
  readonly now: Date;
}

interface KeptCode {
  readonly code: string;
  readonly address: string;
  readonly next: Markup;
}

/** The code as it is kept: to read, to say, to scan. */
function keptCode({ code, address, next }: KeptCode): Markup {
  return html`<p class="second">您的查询码</p>
    <p class="code">${formatTrackingCode(code)}</p>
    <p class="second">念法：${sayTrackingCode(code)}</p>
    <hr class="rule" />
    <div class="receipt">
      <div role="img" aria-label="这一页的二维码">${raw(renderSVG(address, { border: 1 }))}</div>
      <div>
        <p><b>接下来</b></p>
        ${next}
        <p class="second">
          扫这个码，或凭查询码随时看进度。请抄下查询码，或者把这一页打印、拍下来。
        </p>
      </div>
    </div>`;
}

/** What stands above the page once: thanks, the code in a form to be kept, and what is next. */
export function receipt({ petition, code, address, now }: Receipt): Markup {
  const { due, station, access } = petition;
  const next =
    access === 'follower'
      ? html`<p>有进展就在这里看，不用再写一遍。</p>`
      : html`${due ? html`<p>${station.name}最迟 ${day(due.date, now)}告诉您是否受理。</p>` : ''}`;
  return html`<section class="card" aria-labelledby="thanks">
    <h1 class="thanks" id="thanks">${access === 'follower' ? '已经关注' : '收到了，谢谢您'}</h1>
    ${keptCode({ code, address, next })}
  </section>`;
}
