import type { Draft } from './draft.ts';
import type { Form } from './form.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (target: unknown): target is Control =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

const isField = (draft: Draft, name: string): name is keyof Draft => name in draft;

/** Writes what was typed, ticked or chosen into the field of that name. */
export function fill(form: Form, target: unknown): void {
  if (!isControl(target) || !isField(form.draft, target.name)) return;
  const { name, value, type } = target;
  const ticked = 'checked' in target && target.checked;
  if (type === 'radio' && !ticked) return;
  if (type !== 'checkbox') form.change({ [name]: value });
  else
    form.change({ [name]: typeof form.draft[name] === 'boolean' ? ticked : ticked ? value : '' });
}

/** Whether a key belongs to an input method; Safari says so by the code alone. */
export const isComposing = (event: Event): boolean =>
  event instanceof KeyboardEvent &&
  event.key === 'Enter' &&
  (event.isComposing || event.keyCode === 229);
