import type { OpeningHours, Station } from '@lianxin/contract';
import {
  addDays,
  dayOf,
  instantAt,
  isMakeUpDay,
  restOn,
  weekdayOf,
  type Calendar,
} from '@lianxin/domain';

/** Longer than any holiday. */
const LOOK_AHEAD = 21;
const MONDAY = 1;

interface Spell {
  readonly opens: Date;
  readonly closes: Date;
}

/** The hours of one day: none on a public holiday, those of a Monday on a make-up workday. */
function spellsOn(
  day: string,
  { hours, calendar }: { hours: readonly OpeningHours[]; calendar: Calendar },
): Spell[] {
  if (restOn(day, calendar)?.reason === 'holiday') return [];
  const own = hours.filter(({ weekday }) => weekday === weekdayOf(day));
  const madeUp = isMakeUpDay(day, calendar) && own.length === 0;
  return (madeUp ? hours.filter(({ weekday }) => weekday === MONDAY) : own)
    .map(({ opens, closes }) => ({ opens: instantAt(day, opens), closes: instantAt(day, closes) }))
    .toSorted((a, b) => a.opens.getTime() - b.opens.getTime());
}

/** Whether a station is open now and until when, or when it opens next. */
export function openingAt(
  now: Date,
  { hours, calendar }: { hours: readonly OpeningHours[]; calendar: Calendar },
): Station['opening'] {
  const today = dayOf(now);
  for (let ahead = 0; ahead <= LOOK_AHEAD && hours.length > 0; ahead += 1) {
    const spells = spellsOn(addDays(today, ahead), { hours, calendar });
    const spell = spells.find(({ closes }) => closes > now);
    if (!spell) continue;
    return spell.opens <= now
      ? { open: true, until: spell.closes.toISOString(), next: null }
      : { open: false, until: null, next: spell.opens.toISOString() };
  }
  return { open: false, until: null, next: null };
}
