import type { ClockReason, Due, SkippedDay } from '@lianxin/contract';
import { html } from 'hono/html';
import { dayInWords, type Markup } from '../sheet/index.ts';
import { ruleWords } from './tracker-words.ts';

const DAY = 86_400_000;
const unitWords = { working_days: '个工作日', days: '天', months: '个月' } as const;

/** Days in a row as one span: 10月1日（周四）—10月8日（周四）、10月12日（周一） */
function spansOf(dates: readonly string[], now: Date): string {
  const spans: [first: string, last: string][] = [];
  for (const date of dates) {
    const span = spans.at(-1);
    if (span && Date.parse(date) - Date.parse(span[1]) === DAY) span[1] = date;
    else spans.push([date, date]);
  }
  const say = (date: string): string => dayInWords(date, now);
  return spans
    .map(([first, last]) => (first === last ? say(first) : `${say(first)}—${say(last)}`))
    .join('、');
}

function notCounted(skipped: readonly SkippedDay[], now: Date): string[] {
  const weekends = skipped.filter(({ reason }) => reason === 'weekend').length;
  const holidays = skipped.filter(({ reason }) => reason === 'holiday');
  const paused = skipped.filter(({ reason }) => reason === 'paused').map(({ date }) => date);
  const names = [...new Set(holidays.map(({ name }) => name ?? '节日'))];
  return [
    ...(weekends > 0 ? [`周末休息 ${weekends} 天`] : []),
    ...names.map((name) => {
      const days = holidays.filter((one) => (one.name ?? '节日') === name).map(({ date }) => date);
      return `${name}放假：${spansOf(days, now)}`;
    }),
    ...(paused.length > 0 ? [`等您补充：${spansOf(paused, now)}`] : []),
  ];
}

/** The rule behind the day, the days counted and those that were not, and the citation. */
export function whyThatDay({ due, why, now }: { due: Due; why: ClockReason; now: Date }): Markup {
  const { rule, limit, firstDay, countedDays, skipped, makeUpDays, firstDueAt, citation } = why;
  const counted = limit.unit === 'working_days' ? unitWords.working_days : unitWords.days;
  const lines = notCounted(skipped, now);
  return html`<details>
    <summary>为什么是这一天</summary>
    <p>${ruleWords[rule]}，时限是 ${limit.length} ${unitWords[limit.unit]}。</p>
    <p>
      从 ${dayInWords(firstDay, now)}数起，到 ${dayInWords(due.date, now)}正好 ${countedDays}
      ${counted}。
    </p>
    ${lines.length > 0 ? html`<p>没有算进去的：${lines.join('；')}。</p>` : ''}
    ${makeUpDays.length > 0 ? html`<p>调休上班，算了进去：${spansOf(makeUpDays, now)}。</p>` : ''}
    ${
      firstDueAt
        ? html`<p>
            最早定的是${dayInWords(firstDueAt, now)}，中间停过或延过，所以顺到了现在这一天。
          </p>`
        : ''
    }
    ${
      due.provisional
        ? html`<p>那一年的放假安排还没有公布，公布后会再算一遍，所以是暂定的。</p>`
        : ''
    }
    <p class="small second">依据：${citation}</p>
  </details>`;
}
