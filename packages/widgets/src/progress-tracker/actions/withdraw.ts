import { field, html, nothing } from '../../element/index.ts';
import type { Action, ActionForm } from './action-form.ts';
import type { ActionMessages } from './messages.zh-CN.ts';
import { checkText, textField } from './text-field.ts';

const reason = { id: 'reason', max: 200 };

const phoneField = (form: ActionForm): unknown =>
  field({
    id: 'phoneLast4',
    label: form.words.withdraw.phone,
    hint: form.words.withdraw.phoneHint,
    error: form.errorOf('phoneLast4'),
    control: ({ id, describedBy, invalid }) =>
      html`<input
        id=${id}
        name=${id}
        type="text"
        inputmode="numeric"
        maxlength="4"
        autocomplete="off"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
      />`,
  });

/** Takes a petition back, after its consequence was said and, where a phone was given, asked for. */
export const withdraw = (words: ActionMessages): Action => ({
  kind: 'withdraw',
  title: words.withdraw.title,
  lead: () => words.withdraw.lead,
  fields: (form) =>
    html`${form.petition?.can.needsPhoneLast4 ? phoneField(form) : nothing}
    ${textField(form, { ...reason, label: words.withdraw.reason })}`,
  check: (form) =>
    form.petition?.can.needsPhoneLast4 && !/^\d{4}$/.test(form.values['phoneLast4'] ?? '')
      ? { id: 'phoneLast4', text: words.withdraw.phoneWrong }
      : checkText(form, reason),
  send: ({ values }, { client, code, options }) => {
    const said = values['reason']?.trim();
    const { phoneLast4 } = values;
    const body = { ...(phoneLast4 && { phoneLast4 }), ...(said && { reason: said }) };
    return client.petitions.withdraw(code, body, options);
  },
  thanks: () => words.withdraw.thanks,
  sendLabel: words.withdraw.send,
  cancelLabel: words.withdraw.cancel,
});
