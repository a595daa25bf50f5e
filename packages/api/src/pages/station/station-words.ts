import type { AreaKind, Level, OpeningHours, Station, StationKind } from '@lianxin/contract';
import { html } from 'hono/html';
import { day, timeInWords, type Markup } from '../sheet/index.ts';

export const kindWords = {
  home: '代表之家',
  station: '代表联络站',
  point: '代表联络点',
} as const satisfies Record<StationKind, string>;

export const areaWords = {
  reception: '接待区',
  mediation: '调解区',
  display: '展示区',
} as const satisfies Record<AreaKind, string>;

export const levelWords = {
  national: '全国人大代表',
  provincial: '省人大代表',
  municipal: '市人大代表',
  county: '县（区）人大代表',
  township: '乡镇人大代表',
} as const satisfies Record<Level, string>;

/** What a person at the door wants to know first. */
export function openingSentence({ opening }: Pick<Station, 'opening'>, now: Date): Markup {
  const { open, until, next } = opening;
  if (open) {
    const end = until === null ? '' : `，到 ${timeInWords(until)}`;
    return html`现在开着门${end}`;
  }
  if (next === null) return html`现在没有开门，来之前请先打个电话`;
  return html`现在没有开门，${day(next, now)} ${timeInWords(next)} 开`;
}

const WEEK = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

interface Span {
  readonly from: number;
  readonly to: number;
  readonly hours: string;
}

function grouped(hours: readonly OpeningHours[]): Span[] {
  const spans: Span[] = [];
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const text = hours
      .filter((entry) => entry.weekday === weekday)
      .map(({ opens, closes }) => `${opens}–${closes}`)
      .join('，');
    const last = spans.at(-1);
    if (last?.hours === text) spans[spans.length - 1] = { ...last, to: weekday };
    else spans.push({ from: weekday, to: weekday, hours: text });
  }
  return spans.filter((span) => span.hours !== '');
}

/** 周一至周五 08:30–12:00，14:00–17:30 */
export function hoursInWords(hours: readonly OpeningHours[]): string[] {
  return grouped(hours).map(({ from, to, hours: text }) => {
    const first = WEEK[from - 1] ?? '';
    const last = WEEK[to - 1] ?? '';
    const days = from === to ? first : `${first}${to - from === 1 ? '、' : '至'}${last}`;
    return `${days} ${text}`;
  });
}
