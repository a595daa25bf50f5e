import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { Session } from './session.ts';

interface CalendarDay {
  readonly day: string;
  readonly name: string;
  readonly works: boolean;
}

// `New Year's Day,元旦,1`
function chineseName(entry: string): string {
  return entry.split(',')[1] ?? entry;
}

function daysOf(entries: Readonly<Record<string, string>>, works: boolean): CalendarDay[] {
  return Object.entries(entries).map(([day, entry]) => ({ day, name: chineseName(entry), works }));
}

/** Years that nobody published are in neither list: their due dates stay provisional. */
export async function seedCalendar(session: Session): Promise<void> {
  const entries = [...daysOf(days.holidays, false), ...daysOf(days.workdays, true)];
  const years = [...new Set(entries.map(({ day }) => Number(day.slice(0, 4))))];
  // A year that was imported since is the office's own and stays as it is.
  await session.query(
    `with fresh as (
       insert into public.calendar_years (year, source)
       select value::smallint, 'chinese-days' from jsonb_array_elements_text($1::jsonb)
       on conflict do nothing
       returning year
     )
     insert into public.holidays (day, name, works)
     select (d ->> 'day')::date, d ->> 'name', (d ->> 'works')::boolean
     from jsonb_array_elements($2::jsonb) d
     where extract(year from (d ->> 'day')::date) in (select year from fresh)
     on conflict do nothing`,
    [years, entries],
  );
}
