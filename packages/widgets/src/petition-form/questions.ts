import type { TemplateResult } from 'lit/html.js';
import { button } from '../element/button.ts';
import { errorSummary } from '../element/error-summary.ts';
import { answers } from './answers.ts';
import { contact } from './contact.ts';
import type { Filing } from './filing.ts';
import { findDanger } from './find-danger.ts';
import type { Form, FormWords, Stage } from './form.ts';
import { category, content, dangerBox, place } from './matter.ts';
import { panel } from './panel.ts';
import { screen } from './screen.ts';
import type { Section, Step } from './steps.ts';
import { whom } from './whom.ts';

const drawings: Record<Section, (form: Form, t: FormWords) => TemplateResult> = {
  whom,
  category,
  content,
  place,
  contact,
  answers,
};

const titleOf = (step: Step, { titles, matter }: FormWords): string =>
  step.length > 1 ? matter : titles[step[0] ?? 'whom'];

function nextLabel({ revising, ahead, step, t }: Filing): string {
  if (revising) return t.revised;
  if (!ahead) return t.send;
  return step ? t.nextColon(t.nextTo[ahead]) : t.next;
}

/** The present screen of the form. */
export function questions(filing: Filing): TemplateResult {
  const { t, step, steps, wrongs, revising, draft, info } = filing;
  const asked = steps[step] ?? [];
  return screen(t, {
    step,
    of: steps.length,
    title: titleOf(asked, t),
    above: dangerBox(findDanger(draft.content, info.danger), t),
    summary: errorSummary(t.wrongs(wrongs.length), wrongs),
    questions: asked.map((section) => drawings[section](filing, t)),
    next: nextLabel(filing),
    back: step || revising ? button({ label: t.back, onClick: () => void filing.back() }) : '',
    on: filing,
  });
}

/** A draft of an earlier visit waits for the resident's word: it may be another one's. */
export const foundStage =
  (goOn: () => void): Stage =>
  (t) =>
    panel(t.resume, t.resumeNext, button({ label: t.goOn, kind: 'main', onClick: goOn }));
