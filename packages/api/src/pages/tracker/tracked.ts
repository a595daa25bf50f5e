import type { TrackedEvent, TrackedPetition } from '@lianxin/contract';
import { html } from 'hono/html';
import { moment, type Markup } from '../sheet/index.ts';
import { isYourTurn, leftInWords, sentenceOf, toldTo } from './sentence.ts';
import {
  eventWords,
  lightMarks,
  ratingWords,
  stepStatusWords,
  stepWords,
} from './tracker-words.ts';
import { whyThatDay } from './why.ts';

interface Seen {
  readonly petition: TrackedPetition;
  /** In four groups of four. */
  readonly code: string;
  readonly now: Date;
  /** Drawn between the reply and the events. */
  readonly awaited: Markup;
}

function steps({ steps: all }: TrackedPetition): Markup {
  return html`<ol class="steps">
    ${all.map(
      ({ step, status }) =>
        html`<li class="${status}" ${status === 'current' ? html`aria-current="step"` : ''}>
          ${stepWords[step]}<span class="unseen">${stepStatusWords[status]}</span>
        </li>`,
    )}
  </ol>`;
}

function head({ petition, code, now }: Seen): Markup {
  const { due, why, publicTitle, category, station } = petition;
  return html`<p class="second small">${code} · ${publicTitle ?? category.name}</p>
    <h2 class="sentence">${sentenceOf(petition, now)}</h2>
    ${
      due
        ? html`<p>
            <span class="chip light-${due.light}"
              ><span aria-hidden="true">${lightMarks[due.light]}</span> ${leftInWords(
                due,
                isYourTurn(petition),
              )}</span
            >
          </p>`
        : ''
    }
    ${due && why ? whyThatDay({ due, why, now }) : ''} ${steps(petition)}
    ${
      station.phone
        ? html`<p class="second">
            着急的话，可以打${station.name}的电话
            <a href="tel:${station.phone}">${station.phone}</a>。
          </p>`
        : ''
    }`;
}

function titleOf({ kind, by, rating }: TrackedEvent, told: (text: string) => string): string {
  // The station is named above; whoever else acts is named where it happens.
  const isOutside = ['department', 'deputy', 'supervisor'].includes(by.role);
  const who = isOutside ? (by.name ?? '') : '';
  const verdict = rating === null ? '' : `：${ratingWords[rating]}`;
  return `${who}${told(eventWords[kind])}${verdict}`;
}

function events({ petition, now }: Seen): Markup {
  const told = (text: string): string => toldTo(petition.access, text);
  return html`<section class="card">
    <h2>进展</h2>
    <ol class="events">
      ${petition.events.map(
        (event) =>
          html`<li>
            <b>${titleOf(event, told)}</b> <small class="second">${moment(event.at, now)}</small>
            ${event.text ? html`<p class="quote">${event.text}</p>` : ''}
          </li>`,
      )}
    </ol>
  </section>`;
}

function words({ question, reply }: TrackedPetition, now: Date): Markup {
  return html`${
    question
      ? html`<section class="card">
          <h2>请您补充</h2>
          <p class="quote">${question}</p>
        </section>`
      : ''
  }
  ${
    reply
      ? html`<section class="card">
          <h2>${reply.by}的答复</h2>
          <p class="quote">${reply.text}</p>
          <p class="small second">${moment(reply.at, now)}</p>
        </section>`
      : ''
  }`;
}

function contactInWords({ name, phone }: { name: string | null; phone: string }): string {
  return `${name ? `${name} ` : ''}${phone}（只有联络站的工作人员能看到）`;
}

function own({ petition, now }: Seen): Markup {
  const { own: mine } = petition;
  if (mine === null) return html``;
  return html`<section class="card">
    <h2>您写的内容</h2>
    ${mine.title ? html`<p><b>${mine.title}</b></p>` : ''}
    <p class="quote">${mine.content}</p>
    ${mine.address ? html`<p>地方：${mine.address}</p>` : ''}
    ${mine.uploads > 0 ? html`<p>照片 ${mine.uploads} 张</p>` : ''}
    ${mine.contact ? html`<p>联系方式：${contactInWords(mine.contact)}</p>` : ''}
    ${mine.supplements.map(
      ({ at, text }) =>
        html`<p class="quote">${text}</p>
          <p class="small second">${moment(at, now)}补充</p>`,
    )}
  </section>`;
}

/** All that the holder of a code may read, without a line of script. */
export function tracked(seen: Seen): Markup {
  return html`<section class="card">${head(seen)}</section>
    ${words(seen.petition, seen.now)} ${seen.awaited} ${events(seen)} ${own(seen)}`;
}
