import type { TrackedPetition } from '@lianxin/sdk';
import type { Around, TrackerMessages } from './messages.zh-CN.ts';
import { onTheWall } from './moment.ts';

type State = TrackedPetition['state'];

/** One plain sentence; `day` is drawn so that it never breaks across lines. */
export interface Sentence {
  before: string;
  day: string;
  after: string;
}

/** Says a text to whoever reads: the owner is `您`, a follower reads of somebody else. */
export const teller = (
  { access }: TrackedPetition,
  t: TrackerMessages,
): ((text: string) => string) => (access === 'owner' ? (text) => text : t.toFollower);

/** Who has a petition and by when: the first sentence of the tracker, of print and of what is announced. */
export function sentenceOf(petition: TrackedPetition, t: TrackerMessages): Sentence {
  const told = teller(petition, t);
  const [before, after] = around(petition, t);
  const { due } = petition;
  return {
    before: told(before),
    day: due && after !== undefined ? t.day(onTheWall(due.date), due.provisional) : '',
    after: told(after ?? ''),
  };
}

/** A sentence in one piece. */
export const inOnePiece = ({ before, day, after }: Sentence): string => before + day + after;

function around(petition: TrackedPetition, t: TrackerMessages): Around | [string] {
  const { state, due, holder, station, rating } = petition;
  const named = holder.name ?? t.holders[holder.kind];
  if (!due) {
    const ended: { [Name in State]?: string } = t.ended;
    return [
      (ended[state] ?? t.undated(named, t.held)) + (rating ? t.closedAs(t.ratings[rating]) : ''),
    ];
  }
  const isHandOver = state === 'reopened' && due.clock === 'hand_over';
  const [doing, deed, waiting] = t.clocks[isHandOver ? 'reopened' : due.clock];
  const yours = waiting ?? holder.kind === 'resident';
  const who = yours ? station.name : named;
  if (state === 'needs_info' && due.light === 'paused') return [t.undated(who, t.waiting)];
  return (due.light === 'red' && !yours ? t.overdue : t.onTime)(who, doing, deed);
}
