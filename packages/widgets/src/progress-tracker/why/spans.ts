const DAY = 86_400_000;

/** Days in a row as one span: `10月1日（周四）—10月8日（周四）、10月12日（周一）`. */
export function spansOf(dates: readonly string[], say: (date: string) => string): string {
  const spans: [first: string, last: string][] = [];
  for (const date of dates) {
    const span = spans[spans.length - 1];
    if (span && Date.parse(date) - Date.parse(span[1]) === DAY) span[1] = date;
    else spans.push([date, date]);
  }
  return spans
    .map(([first, last]) => (first === last ? say(first) : `${say(first)}—${say(last)}`))
    .join('、');
}
