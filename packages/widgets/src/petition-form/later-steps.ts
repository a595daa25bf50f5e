import type { TemplateResult } from 'lit/html.js';
import { answers } from './answers.ts';
import { faultsOf } from './check-draft.ts';
import { contact } from './contact.ts';
import { findDanger } from './find-danger.ts';
import type { Form, FormWords, Wrong } from './form.ts';
import { withLater, type AllWords } from './later-words.ts';
import { category, content, dangerBox, place } from './matter.ts';
import type { Section, Step } from './steps.ts';

export { laterStyles } from './later.styles.ts';
export { lookForSimilar } from './similar-box.ts';
export { resumePetition, sendPetition } from './send-petition.ts';

const drawings: Record<Section, (form: Form, t: AllWords) => TemplateResult | ''> = {
  whom: () => '',
  category,
  content,
  place,
  contact,
  answers,
};

/** The questions of one screen. */
export const drawStep = (form: Form, step: Step, t: FormWords): unknown =>
  step.map((section) => drawings[section](form, withLater(t)));

/** The heading of a screen, by the question that it opens with. */
export const titleOf = (form: Form, step: Step, t: FormWords): string => {
  const { titles, matter } = withLater(t);
  return step.length > 1 ? matter : titles[step[0] ?? 'whom'];
};

/** What the main button leads to. */
export function nextLabel(revising: boolean, ahead: Section | undefined, t: FormWords): string {
  const { revised, send, nextColon, nextTo } = withLater(t);
  if (revising) return revised;
  return ahead ? nextColon(nextTo[ahead]) : send;
}

/** The numbers to call, where what is written speaks of danger. */
export const danger = (form: Form, t: FormWords): unknown =>
  dangerBox(findDanger(form.draft.content, form.info.danger), withLater(t));

/** What needs changing in the answer to a question. */
export const checkSection = (section: Section, form: Form, t: FormWords): Wrong[] =>
  faultsOf(section, form, withLater(t));
