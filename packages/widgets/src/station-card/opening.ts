import type { Station } from '@lianxin/sdk/stations';
import type { Messages } from './messages.zh-CN.ts';

const clock = { hour: 'numeric', minute: '2-digit' } as const;
const weekday = { weekday: 'short' } as const;
const day = { month: 'long', day: 'numeric', ...weekday, ...clock } as const;

/** A time as it is at the station, whatever the reader's own zone; nothing for no time. */
const say = (
  time: number | string | null,
  format: Intl.DateTimeFormatOptions,
  t: Messages,
): string =>
  time === null
    ? ''
    : new Date(time).toLocaleString(t.language, { timeZone: 'Asia/Shanghai', ...format });

/** Whether it is open and until when, or the day and time it opens next. */
export const openingInWords = ({ open, until, next }: Station['opening'], t: Messages): string =>
  open ? t.open(say(until, clock, t)) : t.shut(say(next, day, t));

/** The fifth of January 1970 was a Monday. */
const nameOf = (number: number, t: Messages): string =>
  say(Date.UTC(1970, 0, 4 + number), weekday, t);

/** Opening hours, one line for neighbouring days that have the same: 周一至周五 8:30–17:30. */
export function hoursInWords(hours: Station['hours'], t: Messages): string {
  const spansOf = (number: number): string =>
    hours
      .filter((span) => span.weekday === number)
      .map(({ opens, closes }) => `${opens.replace(/^0/, '')}–${closes}`)
      .join(t.and);
  let lines = '';
  for (let from = 1, to = 1; from < 8; from = to) {
    const spans = spansOf(from);
    while (to < 8 && spansOf(to) === spans) to += 1;
    const days = to - from > 1 ? nameOf(from, t) + t.to + nameOf(to - 1, t) : nameOf(from, t);
    if (spans) lines += `${days} ${spans}\n`;
  }
  return lines;
}
