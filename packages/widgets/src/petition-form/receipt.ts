import type { Receipt } from '@lianxin/sdk';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../element/button.ts';
import { checkIcon, icon } from '../element/icons.ts';
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

/** The code's own drawing comes last: nobody waits for it to see the code. */
function paperOf(form: Form, code: string): Paper {
  const compact = groupsOf(code).join('');
  const paper: Paper = { form, code, page: `${form.site.apiUrl}/t/${compact}` };
  void import('./qr.ts').then(
    ({ qrCode }) => {
      paper.qr = qrCode(paper.page);
      form.redraw();
    },
    // Offline just now: the code in letters is enough.
    () => {},
  );
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
  html`<svg class="qr" viewBox="0 0 ${qr?.size} ${qr?.size}" role="img" aria-label=${t.qr}>
    <path d=${qr?.path} />
  </svg>`;

const moves = (paper: Paper, t: Words): TemplateResult =>
  html`<div class="moves">
    <a class="button main" href=${paper.page}>${t.progress}</a>
    <div class="pair">
      ${button({ label: t.print, onClick: printAlone })}
      ${button({ label: t.toPhone, onClick: () => void share(paper, t) })}
    </div>
  </div>`;

/** The petition arrived: its code in letters, in words and as a picture, and what happens next. */
export function receiptStage(form: Form, receipt: Receipt): Stage {
  const paper = paperOf(form, receipt.code);
  const { date, provisional } = receipt.due;
  return (words) => {
    const t = withReceipt(words);
    return html`<div class="receipt">
      <div class="thanks">
        ${icon(checkIcon)}
        <h3 id="heading" tabindex="-1">${t.thanks}</h3>
      </div>
      ${codeBlock(paper, t)}
      <div class="then">
        ${picture(paper, t)}
        <div>
          <b>${t.then}</b>
          <p>
            ${t.thenBy(receipt.station.name)}<b class="day">${t.day(new Date(date))}</b
            >${provisional ? t.provisional : ''}${t.thenDone}
          </p>
          <small>${t.scan}</small>
        </div>
      </div>
      ${moves(paper, t)}
    </div>`;
  };
}

/** The resident joined a matter of others and got a code of their own. */
export function followedStage(form: Form, code: string): Stage {
  const paper = paperOf(form, code);
  return (words) => {
    const t = withReceipt(words);
    const { followed, followedNext, different } = t;
    return html`<div class="receipt">
      <div class="thanks">
        ${icon(checkIcon)}
        <h3 id="heading" tabindex="-1">${followed}</h3>
      </div>
      <p>${followedNext}</p>
      ${codeBlock(paper, t)}
      <div class="then">${picture(paper, t)}<small>${t.scan}</small></div>
      ${moves(paper, t)}
      ${button({ label: different, kind: 'text', onClick: () => form.show(undefined) })}
    </div>`;
  };
}
