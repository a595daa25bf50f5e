import type { SimilarPetition, Site } from '@lianxin/contract';
import { html } from 'hono/html';
import type { Markup } from '../sheet/index.ts';
import type { Answers } from './answers.ts';

export interface CheckView {
  readonly site: Site;
  readonly answers: Answers;
  readonly to: string;
  readonly action: string;
  readonly resize: string;
  readonly sizeWord: string;
  /** Answers, seal and idempotency key in one. */
  readonly token: string;
  readonly similar: readonly SimilarPetition[];
  /** Why the last press of the button did not file it. */
  readonly wrong?: string | undefined;
}

/** The numbers to call for the words of danger in a text, each once. */
function dangerIn(content: string, { danger }: Site): string[] {
  return danger
    .filter(({ words }) => words.some((word) => content.includes(word)))
    .map(({ number }) => number);
}

function contactOf(answers: Answers): string {
  if (answers.isAnonymous) return '不留联系方式';
  const sms = answers.wantsSms ? '，有进展发短信' : '';
  return `${answers.name} ${answers.phone}${sms}`.trim();
}

function rowsOf({ site, answers, to }: CheckView): (readonly [string, string])[] {
  const category = site.categories.find(({ id }) => id === answers.category)?.name ?? '';
  return [
    ['交给', to],
    ['哪一类', category],
    ['事情经过', answers.content],
    ['地方', answers.address || '没有填'],
    ['照片', answers.uploads.length > 0 ? `${answers.uploads.length} 张` : '没有'],
    ['联系方式', contactOf(answers)],
    ...(answers.isOnBehalf ? [['替别人填', answers.behalfName || '是'] as const] : []),
    ...(answers.isUnder14
      ? [['监护人', `${answers.guardianName} ${answers.guardianPhone}`] as const]
      : []),
  ];
}

function similarOnes({ similar }: CheckView): Markup {
  if (similar.length === 0) return html``;
  return html`<section>
    <h2>附近有 ${similar.length} 件相近的事</h2>
    <p class="hint">是同一件的话，关注它就行，不用再交一遍。</p>
    <ul class="rows">
      ${similar.map(
        ({ id, publicTitle, followers }) =>
          html`<li>
            <p>“${publicTitle}”${followers > 0 ? `，${followers} 人关注` : ''}</p>
            <p>
              <button type="submit" name="follow" value="${id}">
                是同一件，我也关注<span class="unseen">：${publicTitle}</span>
              </button>
            </p>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** "Check your answers": nothing has been filed yet. */
export function checkBody(view: CheckView): Markup {
  const { site, answers, action, resize, sizeWord, token, wrong } = view;
  const numbers = dangerIn(answers.content, site);
  return html`<section class="card">
    <h1>看一看，没有错就提交</h1>
    ${wrong ? html`<div class="summary" role="alert" tabindex="-1" autofocus>${wrong}</div>` : ''}
    ${
      numbers.length > 0
        ? html`<p class="danger">
            有危险请先打电话，再回来提交：${numbers.map(
              (number) => html`<a href="tel:${number}">${number}</a> `,
            )}
          </p>`
        : ''
    }
    <form method="post" action="${action}">
      <dl class="facts answers">
        ${rowsOf(view).map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      <input type="hidden" name="token" value="${token}" />
      ${similarOnes(view)}
      <div class="stack">
        <button class="main" type="submit" name="action" value="send">提交</button>
        <button type="submit" name="action" value="edit">回去修改</button>
        <button type="submit" name="action" value="show" formaction="${resize}">${sizeWord}</button>
      </div>
      <p class="hint">请在 1 小时内提交。多按几次也只会交一份。</p>
    </form>
  </section>`;
}
