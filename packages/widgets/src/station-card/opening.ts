import type { Station } from '@lianxin/sdk/stations';
import type { Messages } from './messages.zh-CN.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** China keeps one time, eight hours ahead, all year: the clock on the station's wall as UTC. */
const onTheWall = (time: string | number): Date => new Date(new Date(time).getTime() + 8 * hour);
const clock = (time: string): string =>
  onTheWall(time).toISOString().slice(11, 16).replace(/^0/, '');
const dayNumber = (time: string | number): number => Math.floor(onTheWall(time).getTime() / day);

/** The day beside its time: 明天 8:30, 10月8日（周四）8:30. */
function whenInWords(next: string, now: number, t: Messages): string {
  const date = onTheWall(next);
  const weekday = t.days[(date.getUTCDay() + 6) % 7] ?? '';
  const day =
    t.next[dayNumber(next) - dayNumber(now)] ??
    t.date(date.getUTCMonth(), date.getUTCDate(), weekday);
  return day + clock(next);
}
/** Whether it is open, until when, or from when on. */
export function openingInWords(opening: Station['opening'], now: number, t: Messages): string {
  if (opening.open) return opening.until ? t.open(clock(opening.until)) : t.openNow;
  return opening.next ? t.opensAt(whenInWords(opening.next, now, t)) : t.shut;
}
