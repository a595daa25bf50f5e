import { html, nothing, type TemplateResult } from '../element/index.ts';
import type { TrackedPetition } from '@lianxin/sdk';
import type { Rating, TrackerMessages } from './messages.zh-CN.ts';
import { momentOf } from './moment.ts';
import { ratings } from './ratings.ts';
import { teller } from './sentence.ts';
import { timeline } from './timeline.ts';

/** What the reader can read and answer, newest first. */
export interface Flow {
  petition: TrackedPetition;
  fresh: string | undefined;
  /** Where to go with a declined matter, once it has been loaded. */
  guidance: unknown;
  /** Stands in the place of the three choices while one is being explained. */
  rating: unknown;
  onRate: (rating: Rating) => void;
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

const choices = (t: TrackerMessages, onRate: Flow['onRate']): TemplateResult =>
  html`<section part="rating">
    <h3>${t.rate}</h3>
    <small>${t.rateNext}</small>
    <div class="acts">
      ${ratings.map(
        (rating) =>
          html`<button class="button" id=${rating} @click=${() => onRate(rating)}>
            ${t.ratings[rating]}
          </button>`,
      )}
    </div>
  </section>`;

const ownWords = (t: TrackerMessages, { own }: TrackedPetition): unknown =>
  own
    ? html`<details part="own">
        <summary>${t.own}</summary>
        <p>${own.content}</p>
        ${own.address ? html`<p>${own.address}</p>` : nothing}
        ${own.supplements.map(
          ({ at, text }) => html`<p><time datetime=${at}>${momentOf(at, t)}</time> ${text}</p>`,
        )}
        ${own.uploads ? html`<small>${t.photos(own.uploads)}</small>` : nothing}
        ${
          own.contact
            ? html`<small>${t.contact(own.contact.name ?? '', own.contact.phone)}</small>`
            : nothing
        }
      </details>`
    : nothing;

/** Question, reply, rating, events and own words. */
export const flow = (
  t: TrackerMessages,
  { petition, fresh, guidance, rating, onRate }: Flow,
): TemplateResult =>
  html`${asked(t, petition)}${replied(t, petition)}
  ${rating ?? (petition.can.rate ? choices(t, onRate) : nothing)}${guidance}
  ${timeline(t, petition, fresh)}${ownWords(t, petition)}`;
