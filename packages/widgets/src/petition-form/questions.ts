import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../element/button.ts';
import { errorSummary } from '../element/error-summary.ts';
import { fill } from './fill.ts';
import type { Filing } from './filing.ts';
import type { FormWords } from './form.ts';
import { whom, type Addressees } from './whom.ts';

/** Enter that confirms pinyin belongs to the input method and sends nothing. */
function leaveToInputMethod(event: KeyboardEvent): void {
  const composing = event.isComposing || event.keyCode === 229;
  if (composing && event.key === 'Enter') event.preventDefault();
}

const progress = ({ step, steps }: Filing, t: FormWords): TemplateResult =>
  html`<small>${t.step(step + 1, steps.length)}</small>`;

/** One screen of the form: where one is, what is wrong, the questions, the next move. */
export function questions(filing: Filing, t: FormWords, who: Addressees): TemplateResult {
  const { step, steps, ahead, later, wrongs, revising } = filing;
  const screen = steps[step] ?? [];
  const first = step === 0;
  const submit = (event: Event): void => {
    event.preventDefault();
    void filing.next();
  };
  return html`<form
    novalidate
    @submit=${submit}
    @input=${(event: Event) => fill(filing, event)}
    @keydown=${leaveToInputMethod}
    @change=${() => void later?.lookForSimilar(filing)}
    @focusin=${filing.loadLater}
  >
    ${later?.danger(filing, t)} ${progress(filing, t)}
    <h3 id="heading" tabindex="-1">${first ? t.whom : later?.titleOf(screen, t)}</h3>
    <div class="steps" aria-hidden="true">
      ${steps.map((_, index) => html`<i class=${index > step ? '' : 'on'}></i>`)}
    </div>
    ${errorSummary(t.wrongs(wrongs.length), wrongs)}
    ${first ? whom(filing, t, who) : later?.drawStep(filing, screen, t)}
    ${filing.stuck ? html`<p class="field" role="alert">${t.stuck}</p>` : nothing}
    <div class="moves">
      ${button({
        label: later?.nextLabel(revising, ahead, t) ?? t.next,
        kind: 'main',
        busy: filing.waiting,
      })}
      ${first && !revising ? nothing : button({ label: t.back, onClick: () => void filing.back() })}
    </div>
  </form>`;
}
