import { html, nothing, type TemplateResult } from 'lit/html.js';
import { alertIcon, icon } from '../element/icons.ts';

/** One box to tick, or one of several to choose from. */
export interface Tick {
  /** The field of the draft that it fills. */
  name: string;
  label: unknown;
  hint?: unknown;
  checked: boolean;
  /** What a choice writes into its field; a box without one writes yes or no. */
  value?: string;
  /** One of several: a radio button. */
  choice?: boolean;
  error?: string | undefined;
}

/** The sentence below a field that needs changing. */
export const wrongText = (id: string, error: string | undefined): unknown =>
  error && html`<p class="wrong" id="${id}-error">${icon(alertIcon)}<span>${error}</span></p>`;

/** Draws a native check box or radio button whose whole line can be pressed. */
export const tick = ({ name, label, hint, checked, value, choice, error }: Tick): TemplateResult =>
  html`<label class="tick"
      ><input
        type=${choice ? 'radio' : 'checkbox'}
        id=${choice ? `${name}-${value}` : name}
        name=${name}
        .value=${value ?? 'on'}
        .checked=${checked}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ? `${name}-error` : nothing}
      /><span>${label}${hint ? html`<small>${hint}</small>` : nothing}</span></label
    >${wrongText(name, error)}`;
