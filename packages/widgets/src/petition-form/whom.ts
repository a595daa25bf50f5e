import { html, nothing, type TemplateResult } from 'lit/html.js';
import { field } from '../element/field.ts';
import type { Form, FormWords, Wrong } from './form.ts';
import { tick } from './tick.ts';

interface Named {
  id: string;
  name: string;
}

/** Who can be addressed, as far as it is known. */
export interface Addressees {
  /** The page fixed a deputy: there is nothing to choose. */
  fixed: boolean;
  deputies: readonly Named[] | undefined;
}

interface Choice {
  id: 'station' | 'deputy';
  options: readonly Named[] | undefined;
  chosen: string;
}

const choose = (form: Form, t: FormWords, { id, options, chosen }: Choice): TemplateResult =>
  field({
    id,
    label: t[id],
    error: form.wrong(id),
    control: ({ describedBy, invalid }) =>
      html`<select id=${id} name=${id} aria-describedby=${describedBy} aria-invalid=${invalid}>
        ${chosen ? nothing : html`<option value="">${options ? t.choose : t.loading}</option>`}
        ${options?.map(
          (option) =>
            html`<option value=${option.id} ?selected=${option.id === chosen}>${option.name}</option>`,
        )}
      </select>`,
  });

const addressee = (form: Form, t: FormWords, { fixed, deputies }: Addressees): TemplateResult => {
  const { draft, info } = form;
  if (fixed) return html`<p class="field">${t.addressed}<b>${form.deputyName}</b></p>`;
  const toDeputy = draft.to === 'deputy';
  const to = { name: 'to', choice: true };
  return html`<fieldset class="field">
      <legend class="unseen">${t.whom}</legend>
      ${tick({ ...to, value: 'station', label: t.toStation, hint: t.toStationHint, checked: !toDeputy })}
      ${tick({ ...to, value: 'deputy', label: t.toDeputy, hint: t.toDeputyHint, checked: toDeputy })}
    </fieldset>
    ${toDeputy
      ? choose(form, t, { id: 'deputy', options: deputies, chosen: draft.deputy })
      : info.stations.length > 1
        ? choose(form, t, { id: 'station', options: info.stations, chosen: form.stationId })
        : nothing}`;
};

/** Whether the notice in force was agreed to. */
const hasAgreed = ({ draft, info }: Form): boolean => draft.notice === info.notice.version;

/** To whom it goes, and the consent to the notice. */
export const whom = (form: Form, t: FormWords, who: Addressees): TemplateResult =>
  html`${addressee(form, t, who)}
    <h4 id="notice-title">${t.notice}</h4>
    <div class="notice" role="region" aria-labelledby="notice-title" tabindex="0">
      ${form.info.notice.text}
    </div>
    <div class="field">
      ${tick({
        name: 'notice',
        value: form.info.notice.version,
        label: t.agree,
        checked: hasAgreed(form),
        error: form.wrong('notice'),
      })}
    </div>`;

/** What keeps the first question from being answered. */
export function checkWhom(form: Form, t: FormWords): Wrong[] {
  const wrongs: Wrong[] = [];
  if (form.draft.to === 'deputy' && !form.deputyId) wrongs.push({ id: 'deputy', text: t.deputyMissing });
  if (!hasAgreed(form)) wrongs.push({ id: 'notice', text: t.noticeMissing });
  return wrongs;
}
