import type { TrackerMessages } from './messages.zh-CN.ts';

const DAY = 86_400_000;

/** A time, or a day, as the calendar and clocks in China show it; to be read by `getUTC…`. */
export const onTheWall = (at: string): Date =>
  at.length > 10 ? new Date(Date.parse(at) + DAY / 3) : new Date(at);

/** 今天 09:12, 昨天 16:40, 11月20日（周五）10:05: a relative word never stands without its time. */
export function momentOf(at: string, t: TrackerMessages): string {
  const date = onTheWall(at);
  const now = onTheWall(new Date().toISOString());
  return t.moment(date, Math.floor(+now / DAY) - Math.floor(+date / DAY));
}
