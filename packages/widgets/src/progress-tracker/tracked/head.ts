import { html, light, nothing, type TemplateResult } from '../../element/index.ts';
import type { TrackedPetition } from '@lianxin/sdk';
import type { TrackerMessages } from './messages.zh-CN.ts';
import { sentenceOf, teller } from './sentence.ts';

/** Stands for the date while a sentence is cut into phrases. */
const DATE = '\u0001';

/**
 * Who has it and by when. It breaks between phrases where it can, and inside a date only where that is
 * longer than a line.
 */
export function sentence(t: TrackerMessages, petition: TrackedPetition): TemplateResult {
  const { before, day, after } = sentenceOf(petition, t);
  const phrases = `${before}${day && DATE}${after}`.match(/[^，；\s]+[，；]?\s?/g) ?? [];
  return html`${phrases.map((phrase) => {
    const [start, end] = phrase.trim().split(DATE);
    const space = /\s$/.test(phrase) ? ' ' : nothing;
    if (end === undefined) return html`<span class="phrase">${start}</span>${space}`;
    const date = html`${start}<span class="phrase">${day}</span><span class="phrase">${end}</span>`;
    // 答复 stays with its date; what is longer would push the date away from 最迟.
    return end.length > 3 ? date : html`<span class="phrase">${date}</span>${space}`;
  })}`;
}

/** A code in groups of four, as it stands on the receipt. */
const inGroups = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/** Code and title. The code is shown to whoever holds it already, and by no id of an own petition. */
export const identity = (code: string, { publicTitle, own, category }: TrackedPetition): string =>
  [code.startsWith('pet_') ? '' : inGroups(code), publicTitle ?? own?.title ?? category.name]
    .filter(Boolean)
    .join(' · ');

function lightWords({ due }: TrackedPetition, t: TrackerMessages): string {
  if (!due) return '';
  if (due.light === 'paused') return t.paused;
  const [, , waiting] = t.clocks[due.clock];
  if (waiting) return waiting;
  return due.light === 'red' ? t.late(-due.workingDaysLeft) : t.left(due.workingDaysLeft);
}

/** The light with shape and words, and the way to "why that day". */
export function clock(
  t: TrackerMessages,
  petition: TrackedPetition,
  why: TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  const { due, station } = petition;
  if (!due) return nothing;
  const words = teller(petition, t)(lightWords(petition, t));
  return html`<p class="clock">${light(due.light, words)}${why}</p>
    ${
      due.light === 'red' && station.phone
        ? html`<small
            >${t.call}<a class="phrase" href="tel:${station.phone}">${station.phone}</a></small
          >`
        : nothing
    }`;
}
