import type { Station } from '@lianxin/sdk/stations';
import type { Messages } from './messages.zh-CN.ts';

type Hours = Station['hours'];

const spansOf = (hours: Hours, weekday: number, t: Messages): string =>
  hours
    .filter((span) => span.weekday === weekday)
    .map(({ opens, closes }) => `${opens.replace(/^0/, '')}–${closes}`)
    .join(t.then);

/** 周一、周二、周三 are said as 周一至周三; two days and scattered ones are said one by one. */
function daysInWords(days: readonly number[], t: Messages): string {
  if (days.length === 7) return t.daily;
  const names = days.map((day) => t.days[day - 1] ?? '');
  const run = days.length > 2 && days.every((day, index) => day === (days[0] ?? 0) + index);
  return run ? `${names[0]}${t.to}${names.at(-1)}` : names.join(t.and);
}

/** Opening hours, one line for the days that have the same: 周一至周五 8:30–17:30. */
export function hoursInWords(hours: Hours, t: Messages): string[] {
  const byHours = new Map<string, number[]>();
  for (const day of [1, 2, 3, 4, 5, 6, 7]) {
    const spans = spansOf(hours, day, t);
    if (spans) byHours.set(spans, [...(byHours.get(spans) ?? []), day]);
  }
  return [...byHours].map(([spans, days]) => `${daysInWords(days, t)} ${spans}`);
}
