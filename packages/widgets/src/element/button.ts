import { html, nothing, type TemplateResult } from 'lit/html.js';

/** What a button is for: the screen's one main action, another one, or a move inside a sentence. */
export type ButtonKind = 'main' | 'second' | 'text';

/** A native button; without `onClick` it submits the form around it. */
export interface Button {
  label: unknown;
  onClick?: (event: Event) => void;
  kind?: ButtonKind;
  /** Said as busy and ignored by the caller, never `disabled`: a disabled button loses the focus. */
  busy?: boolean;
}

/** Draws a native button. */
export const button = ({ label, onClick, kind = 'second', busy }: Button): TemplateResult =>
  html`<button
    class="button ${kind}"
    type=${onClick ? 'button' : 'submit'}
    aria-disabled=${busy ? 'true' : nothing}
    @click=${onClick}
  >
    ${label}
  </button>`;
