import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { TrackedEvent, TrackedPetition } from '@lianxin/sdk';
import type { TrackerMessages } from './messages.zh-CN.ts';
import { momentOf } from './moment.ts';
import { teller } from './sentence.ts';

/** What happened, in a few words, with the name of whoever may be named. */
export function titleOf({ kind, by, rating }: TrackedEvent, t: TrackerMessages): string {
  const named = by.role === 'department' || by.role === 'deputy' ? (by.name ?? '') : '';
  const titles: { [Kind in TrackedEvent['kind']]?: string } = t.events;
  return t.titled(named, (titles[kind] ?? '') + (rating ? t.ratedAs(t.ratings[rating]) : ''));
}

/** A reply that stands above the list is not said twice. */
const textOf = ({ text }: TrackedEvent, { reply }: TrackedPetition): string | null =>
  text === reply?.text ? null : text;

/** Everything that happened, newest first; `fresh` arrived while the reader was looking. */
export const timeline = (
  t: TrackerMessages,
  petition: TrackedPetition,
  fresh: string | undefined,
): TemplateResult => {
  const told = teller(petition, t);
  return html`<ol class="events" part="events">
    ${petition.events.map((event) => {
      const text = textOf(event, petition);
      return html`<li class=${event.id === fresh ? 'fresh' : nothing}>
        <b>${told(titleOf(event, t))}</b> <time datetime=${event.at}>${momentOf(event.at, t)}</time>
        ${text ? html`<p class=${event.by.role}>${text}</p>` : nothing}
      </li>`;
    })}
  </ol>`;
};
