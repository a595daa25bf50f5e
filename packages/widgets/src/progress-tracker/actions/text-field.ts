import { field, html, type TemplateResult } from '../../element/index.ts';
import type { ActionForm, Wrong } from './action-form.ts';

/** One text of a form: its name, its label and how long it may be, in characters as people count. */
export interface TextField {
  id: string;
  label: string;
  hint?: string;
  max: number;
}

const lengthOf = (text: string): number => [...text.normalize('NFC').trim()].length;

/** A text area with a running count. */
export const textField = (form: ActionForm, { id, label, hint, max }: TextField): TemplateResult =>
  field({
    id,
    label,
    hint,
    error: form.errorOf(id),
    count: `${lengthOf(form.values[id] ?? '')} / ${max}`,
    control: ({ describedBy, invalid }) =>
      html`<textarea
        id=${id}
        name=${id}
        rows="3"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
      ></textarea>`,
  });

/** Whether a text is there and short enough. */
export function checkText(
  { values, words }: ActionForm,
  { id, max, required }: { id: string; max: number; required?: boolean },
): Wrong | undefined {
  const length = lengthOf(values[id] ?? '');
  if (required && !length) return { id, text: words.required };
  return length > max ? { id, text: words.tooLong(length - max) } : undefined;
}
