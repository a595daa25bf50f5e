import { html, type TemplateResult } from 'lit/html.js';
import { field } from '../element/field.ts';
import type { Draft } from './draft.ts';
import type { Form } from './form.ts';

/** The fields of a draft that are typed in one line. */
export type TextName =
  'address' | 'name' | 'phone' | 'behalfName' | 'guardianName' | 'guardianPhone';

/** One line to type in. */
export interface TextField {
  id: TextName & keyof Draft;
  label: unknown;
  hint?: unknown;
  /** Opens the digits' keyboard. */
  tel?: boolean;
  /** What the browser may fill in; default: nothing. */
  autocomplete?: string;
  /** Stands inside the frame, at its end. */
  aside?: unknown;
}

/** Draws a labelled line of the draft with what is wrong with it. */
export const textField = (
  form: Form,
  { id, label, hint, tel, autocomplete = 'off', aside }: TextField,
): TemplateResult =>
  field({
    id,
    label,
    hint,
    error: form.wrong(id),
    control: ({ describedBy, invalid }) =>
      html`<div class="line">
        <input
          type=${tel ? 'tel' : 'text'}
          id=${id}
          name=${id}
          autocomplete=${autocomplete}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${form.draft[id]}
        />${aside}
      </div>`,
  });
