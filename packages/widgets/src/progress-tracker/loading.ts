import { html, skeleton, type TemplateResult } from '../element/index.ts';

/** Steps and entries as they will stand, without a word in them. */
export const loading = (): TemplateResult =>
  html`<div class="shape">${[1, 2, 3, 4, 5].map(() => html`<i></i>`)}</div>
    ${skeleton(5)}`;
