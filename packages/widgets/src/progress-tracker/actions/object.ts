import type { Action } from './action-form.ts';
import type { ActionMessages } from './messages.zh-CN.ts';
import { checkText, textField } from './text-field.ts';

const text = { id: 'text', max: 1000 };

/** An objection to a petition's being declined: once, decided by somebody else. */
export const object = (words: ActionMessages): Action => ({
  kind: 'object',
  title: words.object.title,
  lead: () => words.object.lead,
  fields: (form) => textField(form, { ...text, label: words.object.text }),
  check: (form) => checkText(form, { ...text, required: true }),
  send: ({ values }, { client, code, options }) =>
    client.petitions.object(code, { text: values['text'] ?? '' }, options),
  thanks: () => words.object.thanks,
});
