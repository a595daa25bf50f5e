import { html, nothing, type TemplateResult } from 'lit/html.js';

/** One thing to put right, and the control it is about. */
export interface Wrong {
  id: string;
  text: string;
}

/** A fragment link does not find an id inside a shadow root, so the move is made here. */
function goTo(event: Event): void {
  const link = event.currentTarget;
  if (!(link instanceof HTMLAnchorElement)) return;
  const tree = link.getRootNode();
  if (!(tree instanceof ShadowRoot)) return;
  event.preventDefault();
  tree.getElementById(link.hash.slice(1))?.focus();
}

/**
 * The list above a step of what needs changing; nothing when nothing does.
 * The caller moves the focus to `#summary` after the update that shows it.
 */
export const errorSummary = (
  title: string,
  wrongs: readonly Wrong[],
): TemplateResult | typeof nothing =>
  wrongs.length
    ? html`<div class="summary" id="summary" part="summary" role="alert" tabindex="-1">
        <h3>${title}</h3>
        <ul>
          ${wrongs.map(
            ({ id, text }) => html`<li><a href="#${id}" @click=${goTo}>${text}</a></li>`,
          )}
        </ul>
      </div>`
    : nothing;
