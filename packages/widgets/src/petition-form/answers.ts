import { html, type TemplateResult } from 'lit/html.js';
import { button } from '../element/button.ts';
import type { Form, FormWords } from './form.ts';
import type { Section } from './steps.ts';

const lines = (...words: readonly (string | false | undefined)[]): readonly string[] =>
  words.filter((word): word is string => !!word);

function contactLines({ draft }: Form, t: FormWords): readonly string[] {
  const reached = draft.anonymous
    ? [t.anonymously]
    : lines(draft.phone, draft.name, draft.sms && t.smsYes);
  const guardian = lines(draft.guardianName, draft.guardianPhone).join(' ');
  return lines(
    ...reached,
    draft.onBehalf && t.behalfOf(draft.behalfName),
    draft.onBehalf && draft.under14 && `${t.guardianName} ${guardian}`,
  );
}

/** What was answered to a question, line by line. */
function answerTo(
  section: keyof FormWords['answers'],
  form: Form,
  t: FormWords,
): readonly string[] {
  const { draft, info } = form;
  const { photos } = draft;
  switch (section) {
    case 'whom':
      return lines(form.deputyName || info.stations.find(({ id }) => id === form.stationId)?.name);
    case 'category':
      return lines(info.categories.find(({ id }) => id === draft.category)?.name);
    case 'content':
      return [draft.content];
    case 'place':
      return lines(
        draft.address,
        draft.spot && t.located,
        !!photos.length && t.photoCount(photos.length),
      );
    case 'contact':
      return contactLines(form, t);
  }
}

const asked = ['whom', 'category', 'content', 'place', 'contact'] as const satisfies Section[];

const row = (section: (typeof asked)[number], form: Form, t: FormWords): TemplateResult => {
  const words = answerTo(section, form, t);
  return html`<div class="answer">
    <dt>${t.answers[section]}</dt>
    <dd>
      ${(words.length ? words : [t.none]).map((word) => html`<p>${word}</p>`)}
      ${button({
        label: html`${t.revise}<span class="unseen">${t.answers[section]}</span>`,
        kind: 'text',
        onClick: () => void form.go(section, true),
      })}
    </dd>
  </div>`;
};

/** Everything once more before it goes out, each with the way to change it. */
export const answers = (form: Form, t: FormWords): TemplateResult =>
  html`<dl class="field">${asked.map((section) => row(section, form, t))}</dl>`;
