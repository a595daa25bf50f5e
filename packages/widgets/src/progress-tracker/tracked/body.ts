import type { TrackedPetition } from '@lianxin/sdk';
import { button, html, nothing, type TemplateResult } from '../../element/index.ts';
import { flow } from './flow.ts';
import { clock } from './head.ts';
import type { Rating, TrackerMessages } from './messages.zh-CN.ts';
import { momentOf } from './moment.ts';
import { ratings } from './ratings.ts';
import type { ActionKind, Panel, PanelKind } from './panel.ts';
import { renewed } from './renewed.ts';
import { stepList } from './steps.ts';

/** What is drawn below the first sentence. */
export interface Body {
  petition: TrackedPetition;
  fresh: string | undefined;
  /** Changes when the reader can be shown everything anew. */
  stamp: number;
  offlineSince: string | undefined;
  guidance: unknown;
  panel: Panel | undefined;
  /** What is said after something was done. */
  note: string;
  /** What is said to those who do not see an entry arrive. */
  news: string;
  /** Whether there is more than the reserved height shows. */
  more: boolean;
  onOpen: (kind: PanelKind, rating?: Rating) => void;
  onMore: () => void;
  /** Asks for another code; none where the page gave the code. */
  onAnother: (() => void) | undefined;
}

const acts: readonly ActionKind[] = ['object', 'supplement', 'withdraw'];

/** The one main action is what the resident is waited for. */
const isMain = (kind: ActionKind, { question }: TrackedPetition): boolean =>
  kind === 'object' || (kind === 'supplement' && question !== null);

const buttons = (t: TrackerMessages, { petition, onOpen, onAnother }: Body): TemplateResult =>
  html`<div class="acts" part="acts">
    ${acts.map((kind) =>
      petition.can[kind]
        ? html`<button
            class="button ${isMain(kind, petition) ? 'main' : ''}"
            id=${kind}
            @click=${() => onOpen(kind)}
          >
            ${t[kind]}
          </button>`
        : nothing,
    )}${onAnother ? button({ label: t.another, kind: 'text', onClick: onAnother }) : nothing}
  </div>`;

const choices = (t: TrackerMessages, onOpen: Body['onOpen']): TemplateResult =>
  html`<section class="verdict" part="rating">
    <h3>${t.rate}</h3>
    <small>${t.rateNext}</small>
    <div class="acts">
      ${ratings.map(
        (rating) =>
          html`<button class="button" id=${rating} @click=${() => onOpen('rate', rating)}>
            ${t.ratings[rating]}
          </button>`,
      )}
    </div>
  </section>`;

/** Light, steps, what happened, and what the reader can do. */
export function body(t: TrackerMessages, view: Body): TemplateResult {
  const { petition, panel, note, more, offlineSince, onOpen } = view;
  const opened = panel?.view(t, petition);
  const place = panel?.kind;
  const why = petition.why
    ? html`<button class="button text" id="why" @click=${() => onOpen('why')}>${t.why}</button>`
    : nothing;
  const seen = html`${clock(t, petition, why)}${place === 'why' ? opened : nothing}
    ${stepList(t, petition.steps)}
    <div
      class="flow"
      part="flow"
      tabindex=${more ? 0 : nothing}
      role="group"
      aria-label=${t.progress}
    >
      ${flow(t, view)}
    </div>`;
  return html`${renewed(view.stamp, seen)}
    ${more ? button({ label: t.more, kind: 'text', onClick: view.onMore }) : nothing}
    ${
      offlineSince
        ? html`<p class="box" role="status">${t.lastKnown(momentOf(offlineSince, t))}</p>`
        : nothing
    }
    <p class="unseen" role="status">${view.news}</p>
    ${note ? html`<p class="box" id="note" tabindex="-1">${note}</p>` : nothing}
    ${
      opened && place !== 'why'
        ? opened
        : html`${petition.can.rate ? choices(t, onOpen) : nothing}${buttons(t, view)}`
    }`;
}
