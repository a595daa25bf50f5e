import { html, type TemplateResult } from 'lit/html.js';

/** A heading that takes the focus, one sentence, and what can be done next. */
export const panel = (title: unknown, text: unknown, moves?: unknown): TemplateResult =>
  html`<h3 id="heading" tabindex="-1">${title}</h3>
    <p class="field">${text}</p>
    <div class="moves">${moves}</div>`;
