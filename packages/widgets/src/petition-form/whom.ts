import { html, nothing, type TemplateResult } from 'lit/html.js';
import { field } from '../element/field.ts';
import type { Asked, FirstWords } from './form.ts';
import { tick } from './tick.ts';

interface Choice {
  id: 'station' | 'deputy';
  options: Asked['deputies'];
  chosen: string;
}

const choose = (asked: Asked, t: FirstWords, { id, options, chosen }: Choice): TemplateResult =>
  field({
    id,
    label: t[id],
    error: asked.wrong(id),
    control: ({ describedBy, invalid }) =>
      html`<select id=${id} name=${id} aria-describedby=${describedBy} aria-invalid=${invalid}>
        ${chosen ? nothing : html`<option value="">${options ? t.choose : t.loading}</option>`}
        ${options?.map(
          (option) =>
            html`<option value=${option.id} ?selected=${option.id === chosen}>
              ${option.name}
            </option>`,
        )}
      </select>`,
  });

function addressee(asked: Asked, t: FirstWords): unknown {
  const { draft, info, deputies, fixed, stationId } = asked;
  if (fixed === 'deputy') {
    return html`<p class="field">
      <b>${deputies?.[0]?.name} ${t.deputy}</b><br />${t.toDeputyHint}
    </p>`;
  }
  const toDeputy = draft.to === 'deputy';
  return html`<fieldset>
      <legend class="unseen">${t.whom}</legend>
      ${tick({
        name: 'to',
        choice: 'station',
        label: t.toStation,
        hint: t.toStationHint,
        checked: !toDeputy,
      })}${tick({
        name: 'to',
        choice: 'deputy',
        label: t.toDeputy,
        hint: t.toDeputyHint,
        checked: toDeputy,
      })}
    </fieldset>
    ${
      toDeputy
        ? choose(asked, t, { id: 'deputy', options: deputies, chosen: draft.deputy })
        : !fixed && info.stations.length > 1
          ? choose(asked, t, { id: 'station', options: info.stations, chosen: stationId })
          : nothing
    }`;
}

/** To whom it goes, and the consent to the notice. */
export const whom = (asked: Asked, t: FirstWords): TemplateResult => {
  const { version, text } = asked.info.notice;
  return html`${addressee(asked, t)}
    <b id="notice-title">${t.notice}</b>
    <div class="notice" role="region" aria-labelledby="notice-title" tabindex="0">${text}</div>
    ${tick({
      name: 'notice',
      value: version,
      label: t.agree,
      checked: asked.draft.notice === version,
      error: asked.wrong('notice'),
    })}`;
};
