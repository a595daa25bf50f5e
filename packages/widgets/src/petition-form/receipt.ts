import type { Receipt } from '@lianxin/sdk';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../element/button.ts';
import { icon } from '../element/icons.ts';
import { checkIcon } from '../element/more-icons.ts';
import type { Form, FormWords, Stage } from './form.ts';
import { printAlone } from './print-alone.ts';
import { receipt as chinese, type ReceiptMessages } from './receipt.messages.zh-CN.ts';
import type { QrCode } from './qr.ts';
import { share } from './share.ts';

type Words = FormWords & ReceiptMessages;

const withReceipt = (t: FormWords): Words => ({ ...chinese, ...t });

/** `GH7K3MQX…` and `gh7k-3mqx…` alike as four groups of four. */
const groupsOf = (code: string): readonly string[] => code.replace(/\W/g, '').match(/.{4}/g) ?? [];

interface Paper {
  form: Form;
  code: string;
  page: string;
  /** The QR code, once it is there. */
  qr?: QrCode;
}

/** The picture of the code comes last: nobody waits for it to see the code. */
async function addPicture(paper: Paper): Promise<void> {
  try {
    const { qrCode } = await import('./qr.ts');
    paper.qr = qrCode(paper.page);
    paper.form.redraw();
  } catch {
    // Offline just now: the code in letters is enough.
  }
}

function paperOf(form: Form, code: string): Paper {
  const paper: Paper = { form, code, page: `${form.site.apiUrl}/t/${groupsOf(code).join('')}` };
  void addPicture(paper);
  return paper;
}

const codeBlock = ({ code }: Paper, t: Words): TemplateResult => {
  const groups = groupsOf(code);
  const said = t.sayCode(groups);
  const aloud = async (): Promise<void> => {
    const { readAloud } = await import('./read-aloud.ts');
    readAloud(`${t.yourCode}，${said}`, t.language);
  };
  return html`<small>${t.yourCode}</small>
    <p class="code">${groups.join('-')}</p>
    <div class="say">
      <small>${t.sayIt}${said}</small>
      ${
        'speechSynthesis' in window
          ? button({ label: t.aloud, kind: 'text', onClick: () => void aloud() })
          : nothing
      }
    </div>`;
};

const picture = ({ qr }: Paper, t: Words): TemplateResult =>
  html`<svg
    class="qr"
    viewBox="0 0 ${qr?.size ?? 1} ${qr?.size ?? 1}"
    role="img"
    aria-label=${t.qr}
  >
    <path d=${qr?.path ?? ''} />
  </svg>`;

interface Sheet {
  title: string;
  /** Beside the picture of the code. */
  beside: unknown;
  below: unknown;
}

const draw = (paper: Paper, t: Words, { title, beside, below }: Sheet): TemplateResult =>
  html`<div>
    <div class="thanks">
      ${icon(checkIcon)}
      <h3 id="heading" tabindex="-1">${title}</h3>
    </div>
    ${codeBlock(paper, t)}
    <div class="then">
      ${picture(paper, t)}
      <div>${beside}<small>${t.scan}</small></div>
    </div>
    <div class="moves">
      <a class="button main" href=${paper.page}>${t.progress}</a>
      <div class="pair">
        ${button({ label: t.print, onClick: printAlone })}
        ${button({ label: t.toPhone, onClick: () => void share(paper, t) })}
      </div>
      ${below}
    </div>
  </div>`;

/** The petition arrived: its code in letters, in words and as a picture, and what happens next. */
export function receiptStage(form: Form, { code, due, station }: Receipt): Stage {
  const paper = paperOf(form, code);
  return (words) => {
    const t = withReceipt(words);
    const day = html`<b class="day">${t.day(new Date(due.date))}</b>`;
    return draw(paper, t, {
      title: t.thanks,
      beside: html`<b>${t.afterwards}</b>
        <p>${t.thenBy(station.name)}${day}${due.provisional ? t.provisional : ''}${t.thenDone}</p>`,
      below: button({ label: t.another, kind: 'text', onClick: () => void form.go('whom') }),
    });
  };
}

/** The resident joined a matter of others and got a code of their own. */
export function followedStage(form: Form, code: string): Stage {
  const paper = paperOf(form, code);
  return (words) => {
    const t = withReceipt(words);
    return draw(paper, t, {
      title: t.followed,
      beside: html`<p>${t.followedNext}</p>`,
      below: button({ label: t.different, kind: 'text', onClick: () => form.show(undefined) }),
    });
  };
}
