import { html, type TemplateResult } from 'lit/html.js';
import { button, field } from '../element/index.ts';
import type { AskMessages } from './messages.zh-CN.ts';

/** What the question for a code needs. */
export interface Ask {
  typed: string;
  /** Why the code did not do. */
  error: string | undefined;
  onSubmit: (event: SubmitEvent) => void;
}

/** Asks for a tracking code; `GET` and `action` never come to pass, so that no code reaches an address. */
export const ask = (t: AskMessages, { typed, error, onSubmit }: Ask): TemplateResult =>
  html`<section class="sheet" part="sheet" aria-labelledby="title">
    <form class="body ask" part="body" novalidate @submit=${onSubmit}>
      <h2 id="title">${t.ask}</h2>
      ${field({
        id: 'code',
        label: t.code,
        hint: t.codeHint,
        error,
        control: ({ id, describedBy, invalid }) =>
          html`<span class="row"
            ><input
              id=${id}
              part="input"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck="false"
              enterkeyhint="search"
              maxlength="40"
              aria-describedby=${describedBy}
              aria-invalid=${invalid}
              .value=${typed}
            />${button({ label: t.find })}</span
          >`,
      })}
    </form>
  </section>`;
