import { html, type TemplateResult } from 'lit/html.js';
import { lengthOf } from './draft.ts';
import type { Form, FormWords } from './form.ts';
import type { Finding } from './similar.ts';

const fewestCharacters = 6;

const findings = new WeakMap<Form, { question: string; finding?: Finding }>();

/** What is asked: the API finds by category, words and place; empty while there is too little to ask. */
function questionOf({ draft }: Form): string {
  const { category, content, address, spot } = draft;
  const enough = category && lengthOf(content) >= fewestCharacters;
  return enough ? JSON.stringify([category, content, address, spot]) : '';
}

/** Looks, after an answer was finished, whether others have raised the same nearby. */
export async function lookForSimilar(form: Form): Promise<void> {
  const question = questionOf(form);
  if (!question || findings.get(form)?.question === question) return;
  findings.set(form, { question });
  try {
    const { findSimilar } = await import('./similar.ts');
    const finding = await findSimilar(form);
    if (findings.get(form)?.question === question) findings.set(form, { question, finding });
  } catch {
    // It is a courtesy: without an answer the box stays as it is, and it is asked again later.
    findings.delete(form);
  }
  form.redraw();
}

/** Whether others have said so before; as high as its answer from the beginning. */
export function similarBox(form: Form, t: FormWords): TemplateResult {
  const { question, finding } = findings.get(form) ?? {};
  const waiting = question ? t.similarLooking : t.similarLater;
  return html`<div class="box similar field" role="status">
    ${finding ? finding(form, t) : html`<p>${waiting}</p>`}
  </div>`;
}
