import type { Draft } from './draft.ts';
import type { Form } from './form.ts';

const isField = (draft: Draft, name: string): name is keyof Draft => name in draft;

/** Writes what was typed, ticked or chosen into the field of that name. */
export function fill(form: Form, { target }: Event): void {
  if (
    !(target instanceof HTMLInputElement) &&
    !(target instanceof HTMLTextAreaElement) &&
    !(target instanceof HTMLSelectElement)
  ) {
    return;
  }
  const { name, value, type } = target;
  if (!isField(form.draft, name)) return;
  const ticked = type === 'checkbox' && target instanceof HTMLInputElement && target.checked;
  const asked = typeof form.draft[name] === 'boolean' ? ticked : value;
  form.change({ [name]: type === 'checkbox' && !ticked && asked ? '' : asked });
}
