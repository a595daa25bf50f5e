import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fault } from '../element/field.ts';

/** One box to tick, or one of several to choose from. */
export interface Tick {
  /** The field of the draft that it fills. */
  name: string;
  label: unknown;
  hint?: unknown;
  checked: boolean;
  /** One of several, a radio button: what it writes into its field. */
  choice?: string;
  /** What a ticked box writes into its field; default: yes. */
  value?: string;
  error?: string | undefined;
}

/** Draws a native check box or radio button whose whole line can be pressed. */
export const tick = ({ name, label, hint, checked, choice, value, error }: Tick): TemplateResult =>
  html`<label class=${choice ? `tick choice${checked ? ' on' : ''}` : 'tick'}
      ><input
        type=${choice ? 'radio' : 'checkbox'}
        id=${name + (choice ?? '')}
        name=${name}
        .value=${choice ?? value}
        .checked=${checked}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ? `${name}-error` : nothing}
      /><span>${label}${hint && html`<small>${hint}</small>`}</span></label
    >${fault(name, error)}`;
