import { html, nothing, type TemplateResult } from 'lit/html.js';

/** A quiet white sheet with the station's mark and brand in its header. */
export interface Sheet {
  title: unknown;
  /** One line under the title. */
  lead?: unknown;
  /** The station's mark, one character; none: no mark. */
  mark?: string | undefined;
  /** Stands at the end of the header: a search box, 朗读. */
  aside?: unknown;
  body: unknown;
}

/** Draws the frame of a widget; its parts are `sheet`, `header` and `body`. */
export const sheet = ({ title, lead, mark, aside, body }: Sheet): TemplateResult =>
  html`<section class="sheet" part="sheet" aria-labelledby="title">
    <header part="header">
      ${mark ? html`<span class="mark" aria-hidden="true">${mark}</span>` : nothing}
      <div>
        <h2 id="title">${title}</h2>
        ${lead ? html`<small>${lead}</small>` : nothing}
      </div>
      ${aside}
    </header>
    <div class="body" part="body">${body}</div>
  </section>`;
