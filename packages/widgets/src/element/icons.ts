import { html, type TemplateResult } from 'lit/html.js';

/** A line icon, 24 units wide, always beside a word and therefore unspoken. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** Something is wrong and can be put right. */
export const alertIcon = 'M12 3.5 2.5 20h19zM12 10v4m0 3v.1';
