import { html } from 'hono/html';
import type { Markup } from '../sheet/index.ts';
import type { Wrong } from './wrongs.ts';

interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly kind?: 'text' | 'tel' | 'textarea';
  readonly autocomplete?: string;
  readonly wrongs: readonly Wrong[];
}

/** What is wrong with a control, in words. */
function wrongWith(id: string, wrongs: readonly Wrong[]): string | undefined {
  return wrongs.find((wrong) => wrong.id === id)?.text;
}

/** The sentence below a control that has to be put right. */
export function errorText(id: string, wrongs: readonly Wrong[]): Markup {
  const wrong = wrongWith(id, wrongs);
  return wrong ? html`<p class="error" id="${id}-error">${wrong}</p>` : html``;
}

/** Points from a control to its hint and error. */
export function described(
  id: string,
  { hint, wrongs }: { hint: boolean; wrongs: readonly Wrong[] },
): Markup {
  const isWrong = wrongWith(id, wrongs) !== undefined;
  const ids = [hint && `${id}-hint`, isWrong && `${id}-error`].filter((name) => name !== false);
  return html`${ids.length > 0 ? html`aria-describedby="${ids.join(' ')}"` : ''}
  ${isWrong ? html`aria-invalid="true"` : ''}`;
}

/** Label, hint, control and error of one text. */
export function textField(field: Field): Markup {
  const { id, label, hint, value, kind = 'text', autocomplete = 'off', wrongs } = field;
  const points = described(id, { hint: hint !== undefined, wrongs });
  return html`<div class="field">
    <label for="${id}">${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : ''}
    ${
      kind === 'textarea'
        ? html`<textarea id="${id}" name="${id}" rows="6" ${points}>${value}</textarea>`
        : html`<input
            type="${kind}"
            id="${id}"
            name="${id}"
            value="${value}"
            autocomplete="${autocomplete}"
            ${points}
          />`
    }
    ${errorText(id, wrongs)}
  </div>`;
}

interface Tick {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly checked: boolean;
  /** One of several to choose from. */
  readonly choice?: boolean;
  readonly wrongs?: readonly Wrong[];
}

/** A box to tick, or one of several to choose from; its whole line can be pressed. */
export function tick({ name, label, value, checked, choice, wrongs = [] }: Tick): Markup {
  const id = choice ? `${name}-${value ?? ''}` : name;
  return html`<label class="tick"
      ><input
        type="${choice ? 'radio' : 'checkbox'}"
        id="${id}"
        name="${name}"
        value="${value ?? 'yes'}"
        ${checked ? html`checked` : ''}
        ${choice ? '' : described(id, { hint: false, wrongs })}
      /><span>${label}</span></label
    >${choice ? '' : errorText(id, wrongs)}`;
}
