import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

const DAY = 86_400_000;
/** Asia/Shanghai has kept one offset since 1991. */
const AHEAD = 8 * 3_600_000;

type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A time, or a day, as calendar and clocks in China show it; to be read by `getUTC…`. */
function onTheWall(at: string): Date {
  return at.length > 10 ? new Date(Date.parse(at) + AHEAD) : new Date(at);
}

/** 12月11日（周五）, with the year where it is not the present one. */
export function dayInWords(at: string, now: Date): string {
  const date = onTheWall(at);
  const present = onTheWall(now.toISOString()).getUTCFullYear();
  const year = date.getUTCFullYear() === present ? '' : `${date.getUTCFullYear()}年`;
  const weekday = '日一二三四五六'.charAt(date.getUTCDay());
  return `${year}${date.getUTCMonth() + 1}月${date.getUTCDate()}日（周${weekday}）`;
}

/** `09:12` */
export function timeInWords(at: string): string {
  return onTheWall(at).toISOString().slice(11, 16);
}

/** 今天 09:12, 昨天 16:40, 11月20日（周五）10:05: a relative word never stands without its time. */
function momentInWords(at: string, now: Date): string {
  const days = Math.floor(+onTheWall(now.toISOString()) / DAY) - Math.floor(+onTheWall(at) / DAY);
  return (['今天 ', '昨天 '][days] ?? dayInWords(at, now)) + timeInWords(at);
}

/** A day that never breaks across lines. */
export function day(at: string, now: Date): Markup {
  return html`<time class="day" datetime="${at}">${dayInWords(at, now)}</time>`;
}

/** A moment that never breaks across lines. */
export function moment(at: string, now: Date): Markup {
  return html`<time class="day" datetime="${at}">${momentInWords(at, now)}</time>`;
}
