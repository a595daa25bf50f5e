import { html, nothing, type TemplateResult } from 'lit/html.js';
import { alertIcon, icon } from './icons.ts';

/** What the control must carry so that label, hint and error are announced with it. */
export interface ControlLinks {
  id: string;
  /** For `aria-describedby`; `nothing` when there is neither hint nor error. */
  describedBy: string | typeof nothing;
  /** For `aria-invalid`. */
  invalid: 'true' | typeof nothing;
}

/** Label above, hint below the label, the native control, the error below it. */
export interface Field {
  id: string;
  label: unknown;
  hint?: unknown;
  error?: unknown;
  /** Stands at the end of the label's line: `86 / 2000`. */
  count?: unknown;
  control: (links: ControlLinks) => TemplateResult;
}

/** The sentence below a control that needs changing; its id is what the control is described by. */
export const fault = (id: string, error: unknown): unknown =>
  error
    ? html`<p class="wrong" id="${id}-error">${icon(alertIcon)}<span>${error}</span></p>`
    : nothing;

/** Draws one labelled control. */
export function field({ id, label, hint, error, count, control }: Field): TemplateResult {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const links: ControlLinks = {
    id,
    describedBy: described || nothing,
    invalid: error ? 'true' : nothing,
  };
  return html`<div class="field" part="field">
    <label class="label" for=${id}
      ><span>${label}</span>${count ? html`<span class="count">${count}</span>` : nothing}</label
    >
    ${hint ? html`<small class="hint" id="${id}-hint">${hint}</small>` : nothing}${control(links)}
    ${fault(id, error)}
  </div>`;
}
