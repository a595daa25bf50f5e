import { html, nothing, type TemplateResult } from '../../element/index.ts';
import type { ClockReason, Due } from '@lianxin/sdk';
import type { TrackerMessages } from '../tracked/messages.zh-CN.ts';
import type { WhyMessages } from './messages.zh-CN.ts';

const DAY = 86_400_000;

interface Counting {
  due: Due;
  why: ClockReason;
  words: WhyMessages;
  t: TrackerMessages;
}

/** One day of the calendar: its date, and either which number it has or why it has none. */
interface Square {
  date: Date;
  mark: string;
  kind: 'counted' | 'off' | 'outside';
}

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

/** From the Monday before the first day to the Sunday after the due day. */
function squaresOf({ due, why, words }: Counting): Square[] {
  const first = +new Date(why.firstDay);
  const last = +new Date(due.date);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY;
  const reasons = new Map(why.skipped.map(({ date, reason }) => [date, reason]));
  const squares: Square[] = [];
  let count = 0;
  for (let time = monday; time <= last || squares.length % 7; time += DAY) {
    const date = new Date(time);
    const reason = reasons.get(isoOf(date));
    if (time < first || time > last) squares.push({ date, mark: '', kind: 'outside' });
    else if (reason) squares.push({ date, mark: words.marks[reason], kind: 'off' });
    else squares.push({ date, mark: `${(count += 1)}`, kind: 'counted' });
  }
  return squares;
}

/**
 * The days counted as a sheet of weeks, each with its number. It says nothing that the sentences
 * around it do not say, and is therefore not read aloud.
 */
export function calendar(counting: Counting): TemplateResult | typeof nothing {
  const squares = squaresOf(counting);
  // Limits in months would fill the screen with weeks and show nothing.
  if (squares.length > 70) return nothing;
  const { due, why, words, t } = counting;
  const isDue = (date: Date): boolean => isoOf(date) === due.date;
  const dayOf = (date: Date): unknown =>
    date.getUTCDate() === 1 || date === squares[0]?.date ? t.shortDay(date) : date.getUTCDate();
  return html`<div class="days" aria-hidden="true">
    ${[...words.weekdays].map((name) => html`<i>${name}</i>`)}
    ${squares.map(
      ({ date, mark, kind }) =>
        html`<span class="${kind} ${isDue(date) ? 'due' : ''}"
          >${dayOf(date)}<b
            >${mark}${why.makeUpDays.includes(isoOf(date)) ? words.makeUpMark : nothing}</b
          ></span
        >`,
    )}
  </div>`;
}
