import { html, nothing, type TemplateResult } from '../../element/index.ts';
import type { TrackedPetition } from '@lianxin/sdk';
import type { TrackerMessages } from './messages.zh-CN.ts';
import { momentOf } from './moment.ts';
import { teller } from './sentence.ts';
import { timeline } from './timeline.ts';

/** What the reader can read, newest first. */
export interface Flow {
  petition: TrackedPetition;
  fresh: string | undefined;
  /** Where to go with a declined matter, once it has been loaded. */
  guidance: unknown;
}

const asked = (t: TrackerMessages, petition: TrackedPetition): unknown =>
  petition.question
    ? html`<section class="box" part="question">
        <h3>${teller(petition, t)(t.question)}</h3>
        <p>${petition.question}</p>
      </section>`
    : nothing;

const replied = (t: TrackerMessages, { reply }: TrackedPetition): unknown =>
  reply
    ? html`<section class="box" part="reply">
        <h3>${t.reply(reply.by)}</h3>
        <time datetime=${reply.at}>${momentOf(reply.at, t)}</time>
        <p>${reply.text}</p>
      </section>`
    : nothing;

const ownWords = (t: TrackerMessages, { own }: TrackedPetition): unknown =>
  own
    ? html`<details part="own">
        <summary>${t.own}</summary>
        <p>${own.content}</p>
        ${own.address ? html`<p>${own.address}</p>` : nothing}
        <small>
          ${[own.uploads && t.photos(own.uploads), own.contact?.name, own.contact?.phone]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </details>`
    : nothing;

/** Question, reply, events and own words. */
export const flow = (t: TrackerMessages, { petition, fresh, guidance }: Flow): TemplateResult =>
  html`${asked(t, petition)}${replied(t, petition)}${guidance}
  ${timeline(t, petition, fresh)}${ownWords(t, petition)}`;
