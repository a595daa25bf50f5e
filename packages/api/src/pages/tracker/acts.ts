import { ratings, type DeclineReason, type TrackedPetition } from '@lianxin/contract';
import { html } from 'hono/html';
import type { Markup } from '../sheet/index.ts';
import { ratingWords } from './tracker-words.ts';

/** What an owner can do on the page without JavaScript. */
export const acts = ['rate', 'supplement', 'withdraw', 'object'] as const;
export type Act = (typeof acts)[number];

/** An act that did not go through: what was typed stays. */
export interface FailedAct {
  readonly act: Act;
  readonly wrong: string;
  readonly text: string;
}

interface ActsView {
  readonly petition: TrackedPetition;
  /** This page's own address. */
  readonly action: string;
  /** Makes a form that is sent twice count once. */
  readonly once: string;
  readonly failed?: FailedAct | undefined;
}

interface ActForm {
  readonly act: Act;
  readonly title: string;
  readonly lead: string;
  readonly fields: Markup;
  readonly button: string;
}

function textArea({ act, label, text }: { act: Act; label: string; text: string }): Markup {
  const id = `${act}-text`;
  return html`<div class="field">
    <label for="${id}">${label}</label>
    <textarea id="${id}" name="text" rows="4">${text}</textarea>
  </div>`;
}

function ratingChoices(): Markup {
  return html`<fieldset>
    <legend class="unseen">满意不满意</legend>
    ${ratings.map(
      (rating) =>
        html`<label class="tick"
          ><input type="radio" name="rating" value="${rating}" /><span
            >${ratingWords[rating]}</span
          ></label
        >`,
    )}
  </fieldset>`;
}

function lastDigits(): Markup {
  return html`<div class="field">
    <label for="last4">手机号后四位</label>
    <p class="second small" id="last4-hint">您提交时留的那个号码，用来确认是您本人。</p>
    <input
      type="text"
      id="last4"
      name="phone_last4"
      inputmode="numeric"
      maxlength="4"
      autocomplete="off"
      aria-describedby="last4-hint"
    />
  </div>`;
}

function formsFor({ petition, failed }: ActsView): ActForm[] {
  const { can, question } = petition;
  const kept = (act: Act): string => (failed?.act === act ? failed.text : '');
  const text = (act: Act, label: string): Markup => textArea({ act, label, text: kept(act) });
  const forms: (ActForm | false)[] = [
    can.rate && {
      act: 'rate',
      title: '这样办，您满意吗',
      lead: '选“满意”或“基本满意”，这件事就办完了；选“不满意”，会重新办理。',
      fields: html`${ratingChoices()} ${text('rate', '想说的话（可以不写）')}`,
      button: '送出评价',
    },
    can.supplement && {
      act: 'supplement',
      title: question === null ? '补充情况' : '回答联络站的问题',
      lead: '只有联络站的工作人员能看到您写的原话。',
      fields: text('supplement', question === null ? '补充些什么' : '您的回答'),
      button: '送出',
    },
    can.object && {
      act: 'object',
      title: '提出异议',
      lead: '由人大代表工委来决定，不是原来的联络站；异议只能提一次。',
      fields: text('object', '您为什么觉得应该受理'),
      button: '送出异议',
    },
    can.withdraw && {
      act: 'withdraw',
      title: '撤回这件事',
      lead: '撤回以后就不再办理，也不能恢复；以后需要，可以重新提交。',
      fields: html`${can.needsPhoneLast4 ? lastDigits() : ''}
      ${text('withdraw', '为什么撤回（可以不写）')}`,
      button: '确认撤回',
    },
  ];
  return forms.filter((form) => form !== false);
}

function isAwaited(act: Act, { question }: TrackedPetition): boolean {
  return act === 'rate' || (act === 'supplement' && question !== null);
}

function actForm(form: ActForm, view: ActsView): Markup {
  const { act, title, lead, fields, button } = form;
  const { petition, action, once, failed } = view;
  const awaited = isAwaited(act, petition);
  const wrong = failed?.act === act ? failed.wrong : undefined;
  return html`<section class="card no-print">
    <details ${awaited || wrong ? html`open` : ''}>
      <summary>${title}</summary>
      <form method="post" action="${action}" class="act">
        ${wrong ? html`<p class="wrong" role="alert">${wrong}</p>` : ''}
        <p class="second">${lead}</p>
        ${fields}
        <input type="hidden" name="act" value="${act}" />
        <input type="hidden" name="once" value="${once}" />
        <button class="${awaited ? 'main' : ''}" type="submit">${button}</button>
      </form>
    </details>
  </section>`;
}

/** What is waited for stands open below the reply or the question; what else one may do, at the end. */
export function actForms(view: ActsView): { awaited: Markup; others: Markup } {
  const forms = formsFor(view);
  const drawn = (which: boolean): Markup =>
    html`${forms
      .filter(({ act }) => isAwaited(act, view.petition) === which)
      .map((form) => actForm(form, view))}`;
  return { awaited: drawn(true), others: drawn(false) };
}

const guidanceWords = {
  litigation:
    '正在或者应当走诉讼、仲裁、行政复议的事：可以打 12348 法律服务热线，或到当地法律援助中心问问。',
  letters_and_visits:
    '信访正在办的事：请向原来受理的信访部门查问，或到当地信访局、国家信访局网站。',
  private_dispute: '买卖、借钱、邻里之间的纠纷：可以找村（社区）人民调解委员会，消费纠纷打 12315。',
  emergency: '有危险请马上打电话：治安 110，火灾 119，急救 120。',
  unlawful_content: '内容里有不能受理的部分；去掉以后，可以重新提交。',
  out_of_scope: '不归联络站管的事：可以打 12345 政务服务热线，由他们转到该管的部门。',
} as const satisfies Record<DeclineReason, string>;

/** Where a petition that was not taken can go instead. */
export function guidance({ state, events }: TrackedPetition): Markup {
  const reason = events.find(({ declineReason }) => declineReason !== null)?.declineReason;
  if (state !== 'declined' || !reason) return html``;
  return html`<section class="card">
    <h2>这件事可以去</h2>
    <p>${guidanceWords[reason]}</p>
  </section>`;
}
