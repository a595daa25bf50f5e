import { html, type TemplateResult } from 'lit/html.js';

/** Grey bars in the shape of what comes; `words` are heard, not seen. */
export const skeleton = (lines: number, words = ''): TemplateResult =>
  html`<div aria-busy="true">
    <span class="unseen">${words}</span>
    ${Array.from({ length: lines }, () => html`<div class="bar"></div>`)}
  </div>`;
