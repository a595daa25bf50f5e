import { html, type TemplateResult } from 'lit/html.js';
import { button } from '../element/button.ts';
import type { FirstWords } from './form.ts';

/** One screen of the form. */
export interface Screen {
  /** From 0. */
  step: number;
  of: number;
  title: string;
  /** Above everything: the numbers to call in danger. */
  above?: unknown;
  /** What needs changing. */
  summary?: unknown;
  questions: unknown;
  next: string;
  waiting?: boolean;
  back?: unknown;
  /** Hears everything that happens in the form. */
  on: EventListenerObject;
}

/** Where one is, what is wrong, the questions, the next move. */
export const screen = (t: FirstWords, { step, of, title, on, ...parts }: Screen): TemplateResult =>
  html`<form novalidate @submit=${on} @input=${on} @change=${on} @keydown=${on} @focusin=${on}>
    ${parts.above}<small>${t.step(step + 1, of)}</small>
    <h3 id="heading" tabindex="-1">${title}</h3>
    <div class="steps" aria-hidden="true">
      ${Array.from({ length: of }, (_, index) => html`<i class=${index > step ? '' : 'on'}></i>`)}
    </div>
    ${parts.summary}${parts.questions}
    <div class="moves">
      ${button({ label: parts.next, kind: 'main', busy: !!parts.waiting })}${parts.back}
    </div>
  </form>`;
