import { html, type TemplateResult } from 'lit/html.js';
import { button } from '../element/button.ts';
import type { Stage, FormWords } from './form.ts';
import { panel } from './panel.ts';

const stage =
  (draw: (t: FormWords) => TemplateResult): Stage =>
  (t) =>
    html`<div role="status">${draw(t)}</div>`;

/** On its way; `photo` counts from 1 while pictures go up, 0 when they are there. */
export const sendingStage = (photo: number, photos: number): Stage =>
  stage((t) => panel(photo ? t.sendingPhoto(photo, photos) : t.sending, t.stay));

/** No answer yet: what is kept, and when it goes out. */
export const heldStage = (sendAgain: () => void): Stage =>
  stage((t) => {
    const again = button({ label: t.sendAgain, kind: 'main', onClick: sendAgain });
    return navigator.onLine
      ? panel(t.held, t.heldNext, again)
      : panel(t.heldOffline, t.heldOfflineNext, again);
  });

/** Refused for a reason that no answer on the form can mend. */
export const refusedStage = (why: keyof FormWords['refusedNext'], goBack: () => void): Stage =>
  stage((t) =>
    panel(t.refused, t.refusedNext[why], button({ label: t.back, kind: 'main', onClick: goBack })),
  );

/** It may have arrived by an earlier attempt whose answer was lost. */
export const arrivedMaybeStage = (page: string, sendAsNew: () => void): Stage =>
  stage((t) =>
    panel(
      t.arrivedMaybe,
      t.arrivedMaybeNext,
      html`<a class="button main" href=${page}>${t.recover}</a>
        ${button({ label: t.sendAsNew, onClick: sendAsNew })}`,
    ),
  );
