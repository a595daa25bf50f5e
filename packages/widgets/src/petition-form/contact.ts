import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Draft } from './draft.ts';
import type { Form, FormWords } from './form.ts';
import { textField } from './text-field.ts';
import { tick } from './tick.ts';

type Flag =
  'anonymous' | 'sms' | 'onBehalf' | 'behalfConsent' | 'under14' | 'guardianConsent' | 'ownDevice';

const flag = (form: Form, t: FormWords, name: Flag & keyof Draft, hint?: string): TemplateResult =>
  tick({ name, label: t[name], hint, checked: form.draft[name], error: form.wrong(name) });

const reachable = (form: Form, t: FormWords): TemplateResult =>
  html`${textField(form, {
    id: 'phone',
    label: t.phone,
    hint: t.whoSees,
    tel: true,
    autocomplete: 'tel',
  })}
  ${textField(form, { id: 'name', label: t.name, hint: t.nameHint, autocomplete: 'name' })}
  ${flag(form, t, 'sms')}`;

const behalf = (form: Form, t: FormWords): TemplateResult =>
  html`<div class="inset">
    ${textField(form, { id: 'behalfName', label: t.behalfName, hint: t.nameHint })}
    ${flag(form, t, 'behalfConsent')} ${flag(form, t, 'under14')}
    ${
      form.draft.under14
        ? html`${textField(form, { id: 'guardianName', label: t.guardianName })}
          ${textField(form, { id: 'guardianPhone', label: t.guardianPhone, hint: t.whoSees, tel: true })}
          ${flag(form, t, 'guardianConsent')}`
        : nothing
    }
  </div>`;

/** How to reach the resident; who sees the number stands beside it. */
export const contact = (form: Form, t: FormWords): TemplateResult => {
  const { anonymous, onBehalf } = form.draft;
  return html`${form.draft.sent ? html`<p class="box field">${t.sentBefore}</p>` : nothing}
  ${anonymous ? nothing : reachable(form, t)}
  ${form.info.anonymity ? flag(form, t, 'anonymous', t.anonymousHint) : nothing}
  ${flag(form, t, 'onBehalf')} ${onBehalf ? behalf(form, t) : nothing}
  ${form.keptAs ? flag(form, t, 'ownDevice', t.ownDeviceHint) : nothing}`;
};
